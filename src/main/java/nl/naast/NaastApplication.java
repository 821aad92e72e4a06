package nl.naast;

import java.util.Arrays;
import nl.naast.security.admin.AdminCommandLine;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The server; or, when the first word is {@code admin}, the command line for administrators. */
@ConfigurationPropertiesScan
@SpringBootApplication
public class NaastApplication {
  public static void main(String[] args) {
    if (args.length > 0 && args[0].equals(AdminCommandLine.WORD)) {
      System.exit(AdminCommandLine.run(Arrays.copyOfRange(args, 1, args.length)));
    }
    SpringApplication.run(NaastApplication.class, args);
  }
}
