package nl.naast.conformance.validation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;

/** Names a question by its linkId, which its author knows, where the validator counts items. */
final class AnswerPath {
  private static final String ROOT = "QuestionnaireResponse";
  private static final Pattern STEP =
      Pattern.compile("\\.item\\[(?<item>\\d+)]|\\.answer\\[(?<answer>\\d+)]");

  private AnswerPath() {}

  /** The same path with {@code item.where(linkId = 'x')} in place of {@code item[0]}. */
  static String of(String path, QuestionnaireResponse response) {
    if (!path.startsWith(ROOT)) {
      return path;
    }
    StringBuilder named = new StringBuilder(ROOT);
    List<QuestionnaireResponseItemComponent> items = response.getItem();
    QuestionnaireResponseItemComponent last = null;
    int at = ROOT.length();
    Matcher step = STEP.matcher(path);
    while (step.find() && step.start() == at) {
      at = step.end();
      if (step.group("item") != null) {
        int number = Integer.parseInt(step.group("item"));
        if (number >= items.size()) {
          return path;
        }
        last = items.get(number);
        items = last.getItem();
        named.append(".item.where(linkId = '").append(last.getLinkId()).append("')");
      } else {
        int number = Integer.parseInt(step.group("answer"));
        if (last == null || number >= last.getAnswer().size()) {
          return path;
        }
        items = last.getAnswer().get(number).getItem();
        named.append(step.group());
      }
    }
    return named.append(path.substring(at)).toString();
  }
}
