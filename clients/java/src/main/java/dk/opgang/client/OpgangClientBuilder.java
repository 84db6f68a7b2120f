package dk.opgang.client;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a client is made: an address and credentials are enough. */
public final class OpgangClientBuilder {

    private static final Duration CONNECTING = Duration.ofSeconds(10);

    private final Map<String, String> headers = new LinkedHashMap<>();
    private @Nullable String gateway;
    private Credentials credentials = Credentials.none();
    private Duration timeout = Duration.ofSeconds(60);
    private int repeats = 5;

    OpgangClientBuilder() {
        headers.put("Accept", "application/json");
        headers.put("User-Agent", "opgang-client-java");
    }

    /** Where Opgang is, for instance {@code https://opgang.example}. */
    public OpgangClientBuilder gateway(String address) {
        gateway = Addresses.base(address);
        return this;
    }

    public OpgangClientBuilder gateway(URI address) {
        return gateway(address.toString());
    }

    /** Without any, only what everybody may read is answered. */
    public OpgangClientBuilder credentials(Credentials given) {
        credentials = given;
        return this;
    }

    /** Of the texts of problems and lists: {@code da} or {@code en}. */
    public OpgangClientBuilder language(String code) {
        headers.put("Accept-Language", code);
        return this;
    }

    /** What participants are read for, a code of {@code /v1/code-lists/purposes}; it is written to the access log. */
    public OpgangClientBuilder purpose(String code) {
        headers.put("Opgang-Purpose", code);
        return this;
    }

    public OpgangClientBuilder userAgent(String name) {
        headers.put("User-Agent", name);
        return this;
    }

    /** How long one attempt may take until its answer is there, or begins where it is streamed; a minute if not told. */
    public OpgangClientBuilder timeout(Duration limit) {
        timeout = limit;
        return this;
    }

    /** How often a request is sent again at the most; five times if not told. */
    public OpgangClientBuilder repeats(int most) {
        repeats = most;
        return this;
    }

    public OpgangClient build() {
        String address = gateway;
        if (address == null) {
            throw new IllegalStateException("The address of the gateway is missing");
        }
        // Over clear text the gateway takes HTTP/2 only from the first byte, which this HTTP client cannot do.
        HttpClient.Version version =
                address.startsWith("https:") ? HttpClient.Version.HTTP_2 : HttpClient.Version.HTTP_1_1;
        HttpClient http = HttpClient.newBuilder()
                .version(version)
                .connectTimeout(CONNECTING)
                .build();
        Sender sender = new Sender(http, address, Map.copyOf(headers), timeout, repeats, new Pause());
        Tokens tokens = credentials.tokens(sender::at);
        return new OpgangClient(sender, tokens);
    }
}
