package nl.naast.security.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.Map;
import nl.naast.server.outcome.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mock.env.MockEnvironment;

/** An invitation by e-mail, over SMTP to a real server. */
class InvitationMailTest {
  private static final Invitations.Issued ISSUED =
      new Invitations.Issued("ABCD-EFGH-JKMN-PQRS", Instant.parse("2026-12-09T12:00:00Z"));

  private static InvitationMail mail(int port) {
    JavaMailSenderImpl sender = new JavaMailSenderImpl();
    sender.setHost("127.0.0.1");
    sender.setPort(port);
    sender.setDefaultEncoding("UTF-8");
    ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
    texts.setBasename("nl/naast/security/pages");
    texts.setDefaultEncoding("UTF-8");
    texts.setFallbackToSystemLocale(false);
    return new InvitationMail(
        new StaticListableBeanFactory(Map.of("sender", sender))
            .getBeanProvider(JavaMailSender.class),
        texts,
        new MockEnvironment().withProperty("naast.mail-from", "team@hospital.example"));
  }

  @Test
  void itCarriesTheLinkInBothLanguagesAndNobodysName() throws MessagingException {
    GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    server.start();
    try {
      InvitationMail mail = mail(server.getSmtp().getPort());
      assertThat(mail.isPossible()).isTrue();
      mail.send("naaste@home.example", "https://naast.example/invitation/ABCD", ISSUED);
      MimeMessage[] received = server.getReceivedMessages();
      assertThat(received).hasSize(1);
      assertThat(received[0].getSubject())
          .contains("Uw uitnodiging voor Naast", "Your invitation to Naast");
      assertThat(received[0].getFrom()[0]).hasToString("team@hospital.example");
      assertThat(GreenMailUtil.getBody(received[0]))
          .contains("https://naast.example/invitation/ABCD", "ABCD-EFGH-JKMN-PQRS")
          .contains("Maak hier uw account", "Make your account here");
    } finally {
      server.stop();
    }
  }

  @Test
  void whenTheServerIsNotThereThatIsSaid() {
    GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    server.start();
    int port = server.getSmtp().getPort();
    server.stop();
    assertThatThrownBy(
            () -> mail(port).send("naaste@home.example", "https://naast.example/x", ISSUED))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("The e-mail was not sent");
  }
}
