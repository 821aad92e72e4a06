package nl.naast.security.invitation;

import java.util.Locale;
import nl.naast.server.outcome.Issue;
import nl.naast.server.outcome.Refusal;
import nl.naast.server.outcome.Text;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.core.env.Environment;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/**
 * Sends an invitation, where {@code spring.mail.host} names an SMTP server. The mail names neither
 * patient nor illness: who reads it may not be who it is for.
 */
@Component
class InvitationMail {
  private static final Text NOT_SENT =
      Text.of(
          "De e-mail is niet verstuurd. Probeer het later, of geef de link zelf.",
          "The e-mail was not sent. Try again later, or hand over the link yourself.");
  private final ObjectProvider<JavaMailSender> sender;
  private final MessageSource texts;
  private final Environment environment;

  InvitationMail(
      ObjectProvider<JavaMailSender> sender, MessageSource texts, Environment environment) {
    this.sender = sender;
    this.texts = texts;
    this.environment = environment;
  }

  boolean isPossible() {
    return sender.getIfAvailable() != null;
  }

  void send(String address, String url, Invitations.Issued issued) {
    SimpleMailMessage message = new SimpleMailMessage();
    message.setFrom(environment.getProperty("naast.mail-from", "naast@localhost"));
    message.setTo(address);
    message.setSubject(text("mail.subject"));
    message.setText(text("mail.text", url, issued.code()));
    try {
      sender.getObject().send(message);
    } catch (MailException e) {
      Refusal refusal = new Refusal(502, Issue.error(IssueType.TRANSIENT, NOT_SENT));
      refusal.initCause(e);
      throw refusal;
    }
  }

  /** Dutch, then English: which of the two the naaste reads is not known yet. */
  private String text(String key, Object... arguments) {
    String dutch = texts.getMessage(key, arguments, Locale.forLanguageTag("nl"));
    String english = texts.getMessage(key, arguments, Locale.ENGLISH);
    return key.endsWith("subject") ? dutch + " / " + english : dutch + "\n\n---\n\n" + english;
  }
}
