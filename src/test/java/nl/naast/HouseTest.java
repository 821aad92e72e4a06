package nl.naast;

import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.NamedInterface;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import org.springframework.modulith.docs.Documenter.DiagramOptions.ElementsWithoutRelationships;

/** The house stays as {@code src/docs/ARCHITECTURE.md} draws it. */
class HouseTest {
  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("nl.naast");
  private static final ApplicationModules ROOMS = ApplicationModules.of(NaastApplication.class);

  @Test
  void roomsKnowEachOtherOnlyThroughWhatIsPublishedAndWithoutCircles() {
    ROOMS.verify();
  }

  @Test
  void theDrawingOfTheRoomsIsMade() {
    Path folder = Path.of("target/modules");
    new Documenter(ROOMS, Documenter.Options.defaults().withOutputFolder(folder.toString()))
        .writeModulesAsPlantUml(
            Documenter.DiagramOptions.defaults()
                .withElementsWithoutRelationships(ElementsWithoutRelationships.VISIBLE))
        .writeModuleCanvases();
    assertThat(folder.resolve("components.puml")).content().contains("Server");
  }

  @Test
  void theServerKnowsNoOtherRoom() {
    noClasses()
        .that()
        .resideInAPackage("nl.naast.server..")
        .should()
        .dependOnClassesThat(
            DescribedPredicate.describe(
                "live in another room",
                other ->
                    other.getPackageName().startsWith("nl.naast.")
                        && !other.getPackageName().startsWith("nl.naast.server")))
        .check(MAIN);
  }

  @Test
  void whatIsPublicIsPublishedOrUsedByAnotherPackage() {
    classes()
        .that()
        .arePublic()
        .and(are(inside()))
        .should(beUsedByAnotherPackage())
        .because("package-private is the default: public is for other packages")
        .check(MAIN);
  }

  @Test
  void beansAreGivenThroughConstructors() {
    NO_CLASSES_SHOULD_USE_FIELD_INJECTION.check(MAIN);
  }

  @Test
  void logsGoThroughSlf4j() {
    NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(MAIN);
    NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(MAIN);
  }

  @Test
  void aNameSaysWhatTheThingIs() {
    noClasses()
        .should()
        .haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager|Misc|Common)(\\$.*)?")
        .because("a drawer without a name of its own fills up")
        .check(MAIN);
  }

  @Test
  void everyPackageIsNullMarked() {
    Set<Path> folders =
        javaFiles()
            .map(Path::getParent)
            // A library's class that we replace keeps the library's package.
            .filter(folder -> folder.toString().replace('\\', '/').contains("/java/nl/naast"))
            .collect(Collectors.toSet());
    assertThat(folders)
        .isNotEmpty()
        .allSatisfy(
            folder ->
                assertThat(folder.resolve("package-info.java"))
                    .content()
                    .containsPattern("(?m)^@NullMarked$"));
  }

  private static Stream<Path> javaFiles() {
    return Stream.of(Path.of("src/main/java"), Path.of("src/test/java"))
        .flatMap(root -> files(root).stream())
        .filter(file -> file.toString().endsWith(".java"));
  }

  private static List<Path> files(Path root) {
    try (Stream<Path> walk = Files.walk(root)) {
      return walk.filter(Files::isRegularFile).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A room publishes the types of its own package and of its named interfaces. */
  private static DescribedPredicate<JavaClass> inside() {
    return DescribedPredicate.describe(
        "inside a room",
        type ->
            type.isTopLevelClass()
                && type.tryGetMethod("main", String[].class).isEmpty()
                && type.getPackageName().matches("nl\\.naast\\.\\w+\\..+")
                && !type.getPackage().isAnnotatedWith(NamedInterface.class));
  }

  private static ArchCondition<JavaClass> beUsedByAnotherPackage() {
    return new ArchCondition<>("be used by another package") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        boolean used =
            type.getDirectDependenciesToSelf().stream()
                .anyMatch(use -> !use.getOriginClass().getPackage().equals(type.getPackage()));
        events.add(
            new SimpleConditionEvent(type, used, type.getName() + (used ? " is" : " is not")));
      }
    };
  }
}
