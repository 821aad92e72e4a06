package nl.naast.directory;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The columns of a file with the directory, in the order in which it is exported. */
enum Column {
  ID,
  ACTIVE,
  NAME,
  NAME_EN,
  PROVIDER,
  QUESTION_AREAS,
  HELP_KINDS,
  NEED_AREAS,
  GRIEF_LAYER,
  AREAS,
  ELIGIBILITY,
  ELIGIBILITY_EN,
  LIFE_EXPECTANCY,
  MIN_AGE,
  MAX_AGE,
  STRICT,
  COST,
  WAITING_TIME,
  SELF_REFERRAL,
  FIRST_STEP,
  FIRST_STEP_EN,
  EXPECT,
  EXPECT_EN,
  LANGUAGES,
  PHONE,
  EMAIL,
  WEBSITE;

  /** As it stands in the first line, such as {@code help_kinds}. */
  String title() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Column> of(String title) {
    String plain = title.strip().toUpperCase(Locale.ROOT);
    return Arrays.stream(values()).filter(column -> column.name().equals(plain)).findFirst();
  }

  static String[] titles() {
    return Arrays.stream(values()).map(Column::title).toArray(String[]::new);
  }
}
