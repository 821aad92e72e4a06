package nl.naast.server.input;

import ca.uhn.fhir.util.UrlUtil;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request whose body has been read, decompressed and checked; it can be read once more. */
final class CheckedRequest extends HttpServletRequestWrapper {
  private static final String ENCODING = "Content-Encoding";
  private static final String TYPE = "Content-Type";
  private static final byte[] NO_PARAMETERS =
      "{\"resourceType\":\"Parameters\"}".getBytes(StandardCharsets.UTF_8);
  private final byte[] body;
  private final boolean isForm;
  private final @Nullable String type;

  CheckedRequest(HttpServletRequest request, byte[] body, boolean isForm) {
    this(request, body, isForm, null);
  }

  private CheckedRequest(
      HttpServletRequest request, byte[] body, boolean isForm, @Nullable String type) {
    super(request);
    this.body = body;
    this.isForm = isForm;
    this.type = type;
  }

  /** The call of an operation without a body: it gives no parameters. */
  static CheckedRequest withoutParameters(HttpServletRequest request) {
    return new CheckedRequest(request, NO_PARAMETERS, false, "application/fhir+json");
  }

  @Override
  public @Nullable String getContentType() {
    return type == null ? super.getContentType() : type;
  }

  @Override
  public ServletInputStream getInputStream() {
    return new Bytes(new ByteArrayInputStream(body));
  }

  @Override
  public BufferedReader getReader() {
    return new BufferedReader(
        new InputStreamReader(new ByteArrayInputStream(body), StandardCharsets.UTF_8));
  }

  @Override
  public int getContentLength() {
    return body.length;
  }

  @Override
  public long getContentLengthLong() {
    return body.length;
  }

  @Override
  public @Nullable String getHeader(String name) {
    if (type != null && name.equalsIgnoreCase(TYPE)) {
      return type;
    }
    return name.equalsIgnoreCase(ENCODING) ? null : super.getHeader(name);
  }

  @Override
  public Enumeration<String> getHeaders(String name) {
    if (type != null && name.equalsIgnoreCase(TYPE)) {
      return Collections.enumeration(List.of(type));
    }
    return name.equalsIgnoreCase(ENCODING)
        ? Collections.emptyEnumeration()
        : super.getHeaders(name);
  }

  @Override
  public Enumeration<String> getHeaderNames() {
    List<String> names = Collections.list(super.getHeaderNames());
    names.removeIf(ENCODING::equalsIgnoreCase);
    return Collections.enumeration(names);
  }

  @Override
  public Map<String, String[]> getParameterMap() {
    if (!isForm) {
      return super.getParameterMap();
    }
    String query = getQueryString() == null ? "" : getQueryString();
    return UrlUtil.parseQueryStrings(query, new String(body, StandardCharsets.UTF_8));
  }

  private static final class Bytes extends ServletInputStream {
    private final ByteArrayInputStream in;

    Bytes(ByteArrayInputStream in) {
      this.in = in;
    }

    @Override
    public int read() {
      return in.read();
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
      return in.read(buffer, offset, length);
    }

    @Override
    public boolean isFinished() {
      return in.available() == 0;
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setReadListener(ReadListener listener) {
      throw new UnsupportedOperationException("The body has been read already");
    }
  }
}
