package nl.naast.security.admin;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;

/**
 * {@code java -jar naast.jar admin ...}: administration on the machine itself, by who can reach its
 * database. It starts no server; with H2 the server must be stopped, for one process at a time
 * holds the file.
 */
public final class AdminCommandLine {
  /** The first word of a command line that is for us. */
  public static final String WORD = "admin";

  private static final List<String> SETTINGS = List.of("--spring.", "--naast.", "--server.");
  private static final int NO_DATABASE = 3;

  private AdminCommandLine() {}

  /**
   * Runs one command.
   *
   * @param args what follows {@link #WORD}; settings such as {@code --spring.datasource.url} may be
   *     among it
   * @return the exit code: 0 done, 1 refused, 2 not understood, 3 no database
   */
  public static int run(String... args) {
    String[] settings =
        Arrays.stream(args).filter(AdminCommandLine::isSetting).toArray(String[]::new);
    String[] words = Arrays.stream(args).filter(arg -> !isSetting(arg)).toArray(String[]::new);
    CommandLine commands = new CommandLine(new AdminCommands());
    if (words.length == 0 || Set.of("--help", "-h", "help").contains(words[0])) {
      return commands.execute(words);
    }
    try (ConfigurableApplicationContext context =
        new SpringApplicationBuilder(AdminConfiguration.class)
            .web(WebApplicationType.NONE)
            .logStartupInfo(false)
            .properties(Map.of("logging.level.root", "off"))
            .run(settings)) {
      context.getBeansOfType(AdminCommand.class).values().stream()
          .sorted(java.util.Comparator.comparing(AdminCommand::name))
          .forEach(command -> commands.addSubcommand(command.name(), command));
      return commands.execute(words);
    } catch (org.springframework.beans.factory.BeanCreationException
        | org.springframework.jdbc.CannotGetJdbcConnectionException e) {
      commands
          .getErr()
          .println(
              "The database cannot be opened. With H2, stop the server first; otherwise check"
                  + " spring.datasource.url.");
      return NO_DATABASE;
    }
  }

  private static boolean isSetting(String arg) {
    return SETTINGS.stream().anyMatch(arg::startsWith);
  }
}
