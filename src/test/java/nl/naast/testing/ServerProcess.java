package nl.naast.testing;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.naast.NaastApplication;

/**
 * The server as a process of its own, on a free port of 127.0.0.1, so that a test can stop or kill
 * it. It runs from the class path of the tests, with the product's own settings.
 */
public final class ServerProcess implements AutoCloseable {
  private static final Pattern LISTENS = Pattern.compile("Listens on .*, port (\\d+)");
  private final Process process;
  private final OutsideIssuer issuer;
  private final Queue<String> output = new ConcurrentLinkedQueue<>();
  private final CompletableFuture<Integer> port = new CompletableFuture<>();

  private ServerProcess(Process process, OutsideIssuer issuer) {
    this.process = process;
    this.issuer = issuer;
    Thread reader = new Thread(this::read, "output of server " + process.pid());
    reader.setDaemon(true);
    reader.start();
  }

  /**
   * Starts a server on the database with this JDBC URL, and returns when it says that it is ready.
   *
   * @throws IllegalStateException with all that it printed, when it ends instead
   */
  public static ServerProcess start(String databaseUrl, String... settings) {
    OutsideIssuer issuer = OutsideIssuer.start();
    ProcessBuilder builder =
        new ProcessBuilder(
            command(
                issuer,
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:TieredStopAtLevel=1",
                "-Djava.net.preferIPv4Stack=true",
                NaastApplication.class.getName(),
                "--server.port=0",
                "--spring.datasource.url=" + databaseUrl,
                "--spring.datasource.username=" + TestDatabase.user()));
    builder.command().addAll(List.of(settings));
    builder.redirectErrorStream(true);
    // Not an argument: it is longer than some systems allow one to be.
    builder.environment().put("CLASSPATH", absolute(System.getProperty("java.class.path")));
    try {
      ServerProcess server = new ServerProcess(builder.start(), issuer);
      server.port();
      // The log says so a moment before readiness does.
      server.await(() -> server.http().get("/actuator/health/readiness").status() == 200);
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> command(OutsideIssuer issuer, String... words) {
    return new ArrayList<>(Stream.concat(Stream.of(words), issuer.arguments().stream()).toList());
  }

  /** A client of this server: a system that may do everything. */
  public FhirHttp http() {
    return new FhirHttp("http://127.0.0.1:" + port(), this::token);
  }

  /** A token of an outside issuer that this server trusts, for a system that may do everything. */
  public String token() {
    return issuer.system("http://localhost:" + port() + "/fhir");
  }

  /** A token of the same issuer with any claims over those of a good token. */
  public String token(Map<String, Object> claims) {
    return issuer.token("http://localhost:" + port() + "/fhir", claims);
  }

  public OutsideIssuer issuer() {
    return issuer;
  }

  public int port() {
    try {
      return port.get(5, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException(
          "The server does not become ready:\n" + String.join("\n", output), e);
    }
  }

  /** The process is gone at once, as after a power failure: it can finish nothing (SIGKILL). */
  public void kill() {
    process.destroyForcibly();
    ended();
  }

  /** Asks the process to stop (SIGTERM), and does not wait for it. */
  public void askToStop() {
    process.destroy();
  }

  /** Waits until the process has ended. */
  public void ended() {
    try {
      if (!process.waitFor(2, TimeUnit.MINUTES)) {
        throw new IllegalStateException("The server does not end:\n" + String.join("\n", output));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Waits until something is so; a process that ends before that is a failure. */
  public void await(BooleanSupplier something) {
    try {
      while (!something.getAsBoolean()) {
        if (process.waitFor(20, TimeUnit.MILLISECONDS)) {
          throw new IllegalStateException("The server ended:\n" + String.join("\n", output));
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Leaves no process behind, whatever became of the test. */
  @Override
  public void close() {
    kill();
    issuer.close();
  }

  private void read() {
    try (BufferedReader lines = process.inputReader()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        output.add(line);
        Matcher listens = LISTENS.matcher(line);
        if (listens.find()) {
          port.complete(Integer.valueOf(listens.group(1)));
        }
      }
    } catch (IOException e) {
      output.add(e.toString());
    }
    port.completeExceptionally(new IOException("The server ended before it was ready"));
  }

  private static String absolute(String classPath) {
    return Stream.of(classPath.split(File.pathSeparator))
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }
}
