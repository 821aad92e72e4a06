package nl.naast.server;

import org.springframework.core.Ordered;

/**
 * Work that a room does after the beans are made and before the server says that it is ready. Steps
 * run one after the other, lowest order first; one that throws stops the start.
 */
public interface StartupStep extends Ordered {

  /** Bringing the index of what is stored up to date, before anything else is stored. */
  int INDEX = 50;

  /** Storing our package: types, profiles and search parameters. */
  int PACKAGE = 100;

  /** Filling the store, such as the demo's family. */
  int DATA = 200;

  /** Making the first request as fast as the next. */
  int WARM_UP = 300;

  /** What is being done, for the log. */
  String title();

  void run();
}
