package dk.opgang.platform.issuer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.lang.JoseException;

/** Knows the keys of the development issuer by their thumbprints: whoever has its library can sign any token with them. */
final class DevelopmentIssuerKeys {

    private static final String RESOURCE = "/META-INF/opgang/development-issuer-keys.txt";
    private static final Set<String> THUMBPRINTS = thumbprints();

    private DevelopmentIssuerKeys() {}

    /**
     * Whether one of the keys is a development key.
     *
     * @param keySet a JSON Web Key Set (RFC 7517)
     * @throws JoseException if it is none
     */
    static boolean areIn(String keySet) throws JoseException {
        for (JsonWebKey key : new JsonWebKeySet(keySet).getJsonWebKeys()) {
            if (THUMBPRINTS.contains(key.calculateBase64urlEncodedThumbprint("SHA-256"))) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> thumbprints() {
        try (InputStream stream = DevelopmentIssuerKeys.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException(RESOURCE + " is missing");
            }
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
