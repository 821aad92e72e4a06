package nl.naast.security.admin;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What there is to choose from. */
@Command(
    name = "admin",
    mixinStandardHelpOptions = true,
    description = "Administration of accounts and clients, on the machine itself.",
    footer = {
      "",
      "The first administrator:  admin invite --role administrator",
      "Someone who works here:   admin invite --fhir-user Practitioner/3",
      "Who has an account:       admin accounts [--disable NAME | --enable NAME]",
      "Apps and systems:         admin clients [--put client.json | --disable ID | --secret ID]",
      "The keys that sign:       admin keys [--replace | --replace-at-once]"
    })
final class AdminCommands implements Runnable {
  @Spec CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Say what to do: invite, accounts, clients, keys.");
  }
}
