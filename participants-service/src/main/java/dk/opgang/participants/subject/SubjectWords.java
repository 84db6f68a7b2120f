package dk.opgang.participants.subject;

import dk.opgang.platform.crypto.SubjectCipher;
import dk.opgang.platform.crypto.SubjectKeys;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says about a participant in words of their own, encrypted with the participant's key and erased with it. With the words it is
 * kept whose key that is: after a merge they are somebody else's. Works in the running transaction.
 */
@Singleton
public class SubjectWords {

    /** How kept words begin. The indexes of those that do not stand in the migrations {@code words_from_before} and {@code notes_from_before}. */
    private static final Pattern SEALED = Pattern.compile("sealed:([0-9a-f-]{36}):(.+)", Pattern.DOTALL);

    private final SubjectKeys keys;

    SubjectWords(SubjectKeys keys) {
        this.keys = keys;
    }

    /** The words as they are kept; nothing of somebody who was erased, of whom nobody keeps words. */
    public Optional<String> sealed(UUID participantId, String words) {
        return keys.load(participantId).map(key -> seal(key, words));
    }

    /** Kept words with the keys that they need to be read. */
    public Opened opened(Collection<String> kept) {
        Set<UUID> subjects = kept.stream()
                .map(SEALED::matcher)
                .filter(Matcher::matches)
                .map(found -> UUID.fromString(found.group(1)))
                .collect(Collectors.toSet());
        return new Opened(subjects.isEmpty() ? Map.of() : keys.load(subjects));
    }

    /** The words as they are kept under the participant's key, if it is another one, or none, by now. */
    public @Nullable String takenOver(UUID participantId, String kept) {
        return isSealedFor(participantId, kept)
                ? kept
                : sealed(participantId, opened(Set.of(kept)).words(kept)).orElse(null);
    }

    public static boolean isSealed(String kept) {
        return SEALED.matcher(kept).matches();
    }

    /** The words as they are kept. */
    public static String seal(SubjectCipher key, String words) {
        return "sealed:" + key.subjectId() + ":"
                + Base64.getEncoder().encodeToString(key.encrypt(words.getBytes(StandardCharsets.UTF_8)));
    }

    private static boolean isSealedFor(UUID participantId, String kept) {
        Matcher found = SEALED.matcher(kept);
        return found.matches() && found.group(1).equals(participantId.toString());
    }

    /** Words that can be read. */
    public record Opened(Map<UUID, SubjectCipher> keys) {

        /** The words that are kept like that. */
        public String words(String kept) {
            Matcher found = SEALED.matcher(kept);
            if (!found.matches()) {
                return kept;
            }
            UUID subject = UUID.fromString(found.group(1));
            SubjectCipher key = keys.get(subject);
            if (key == null) {
                throw new IllegalStateException("Words about participant " + subject + " have no key");
            }
            return new String(key.decrypt(Base64.getDecoder().decode(found.group(2))), StandardCharsets.UTF_8);
        }
    }
}
