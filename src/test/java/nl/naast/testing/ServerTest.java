package nl.naast.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.naast.NaastApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole server on a free port, on the database that the system property {@code
 * naast.test.database} names ({@code h2} or {@code postgresql}). All classes with this annotation
 * share one server: a test finds its own resources by an identifier of its own, and leaves the
 * others alone.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    classes = NaastApplication.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestDatabase.class)
@Import({FhirHttp.class, Tokens.class, Apps.class, BeforeReady.class})
public @interface ServerTest {}
