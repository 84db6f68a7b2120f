package dk.opgang.network.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Verifies requests as the specification of Standard Webhooks tells a receiver to; shares nothing with what signs them. */
final class Verifier {

    private Verifier() {}

    static boolean isSigned(String secret, Receiver.Received request) {
        try {
            byte[] key = Base64.getDecoder().decode(secret.split("_", 2)[1]);
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            String signed =
                    String.join(".", List.of(request.id(), request.headers().get("webhook-timestamp"), request.body()));
            String expected = Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
            return Arrays.asList(request.headers().get("webhook-signature").split(" ", -1))
                    .contains("v1," + expected);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
