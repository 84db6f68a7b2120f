package dk.opgang.gateway.limit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/** Under what the database knows whose a limit is. It is not to know who asked: clients, persons and addresses are told apart by a hash. */
final class AccountId {

    /** Enough to tell accounts apart. */
    private static final int BYTES = 16;

    private AccountId() {}

    static String of(String policy, String key) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return policy + ":" + Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
