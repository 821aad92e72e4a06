package nl.naast.task;

import java.util.List;
import nl.naast.server.References;
import nl.naast.server.outcome.Issue;
import nl.naast.server.outcome.Refusal;
import nl.naast.server.outcome.Text;
import org.hl7.fhir.r4.model.Annotation;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;

/** Notes on a task: each in the name of who writes it, and none taken away. */
public final class OwnNotes {
  private static final Text NOTES =
      Text.of(
          "U kunt een opmerking toevoegen in uw eigen naam; wat er staat, blijft staan.",
          "You can add a note in your own name; what is there stays there.");

  private OwnNotes() {}

  /**
   * What others wrote stays; what is added is the writer's own, and gets the writer's name when it
   * has none.
   *
   * @param before the notes that are stored
   * @param self who writes, such as {@code RelatedPerson/3}
   * @throws Refusal 403
   */
  public static void require(List<Annotation> before, Task after, String self) {
    List<Annotation> notes = after.getNote();
    boolean kept = notes.size() >= before.size();
    for (int i = 0; kept && i < before.size(); i++) {
      kept = before.get(i).equalsDeep(notes.get(i));
    }
    for (int i = before.size(); kept && i < notes.size(); i++) {
      if (!notes.get(i).hasAuthor()) {
        notes.get(i).setAuthor(new Reference(self));
      }
      kept =
          notes.get(i).getAuthor() instanceof Reference author
              && References.plain(author).equals(self);
    }
    if (!kept) {
      throw new Refusal(403, Issue.error(IssueType.FORBIDDEN, NOTES));
    }
  }
}
