package nl.naast.server.start;

import java.util.List;
import nl.naast.server.StartupStep;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Runs the rooms' start-up steps; Spring says 'ready' only after the last. */
@Component
class StartUp implements ApplicationRunner {
  private static final Logger LOG = LoggerFactory.getLogger(StartUp.class);
  private final List<StartupStep> steps;

  StartUp(ObjectProvider<StartupStep> steps) {
    this.steps = steps.orderedStream().toList();
  }

  @Override
  public void run(ApplicationArguments arguments) {
    for (StartupStep step : steps) {
      long start = System.nanoTime();
      step.run();
      LOG.info("{}: {} ms", step.title(), (System.nanoTime() - start) / 1_000_000);
    }
  }
}
