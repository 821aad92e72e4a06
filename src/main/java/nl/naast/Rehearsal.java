package nl.naast;

import org.springframework.boot.SpringApplication;

/**
 * One start until ready, and then the end. The container image is built with it: the JVM notes
 * which classes a start loads, and archives them for the starts to come.
 *
 * @see <a href="https://openjdk.org/jeps/350">JEP 350: Dynamic CDS archives</a>
 */
class Rehearsal {
  private Rehearsal() {}

  public static void main(String[] arguments) {
    SpringApplication.run(NaastApplication.class, arguments).close();
  }
}
