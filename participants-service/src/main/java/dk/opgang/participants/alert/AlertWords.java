package dk.opgang.participants.alert;

import dk.opgang.platform.crypto.SubjectCipher;
import dk.opgang.platform.crypto.SubjectKeys;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What parties say in their own words about an alert, encrypted with the key of the participant whom it is about, and erased with it. With the
 * words it is kept whose key that is: after a merge an alert is somebody else's. Works in the running transaction.
 */
@Singleton
class AlertWords {

    /** How kept words begin. The index of those that do not stands in the migration {@code words_from_before}. */
    private static final Pattern SEALED = Pattern.compile("sealed:([0-9a-f-]{36}):(.+)", Pattern.DOTALL);

    private final SubjectKeys keys;

    AlertWords(SubjectKeys keys) {
        this.keys = keys;
    }

    /** The words as they are kept. */
    @Nullable
    String sealed(UUID participantId, @Nullable String words) {
        return words == null ? null : seal(keys.load(participantId).orElseThrow(() -> unusable(participantId)), words);
    }

    /** The words of all decisions about the alerts, to be read. */
    Opened of(Collection<Alert> alerts) {
        Set<UUID> subjects = new HashSet<>();
        alerts.stream()
                .flatMap(alert -> alert.decisions().stream())
                .map(Decision::note)
                .filter(Objects::nonNull)
                .map(SEALED::matcher)
                .filter(Matcher::matches)
                .forEach(kept -> subjects.add(UUID.fromString(kept.group(1))));
        return new Opened(subjects.isEmpty() ? Map.of() : keys.load(subjects));
    }

    /** Encrypts with the participant's key what is kept under another one, or under none. */
    void takeOver(Alert alert) {
        Opened opened = of(Set.of(alert));
        alert.reword(note -> isSealedFor(alert.participantId(), note)
                ? note
                : Objects.requireNonNull(sealed(alert.participantId(), opened.words(note))));
    }

    static boolean isSealed(String note) {
        return SEALED.matcher(note).matches();
    }

    private static boolean isSealedFor(UUID participantId, String note) {
        Matcher kept = SEALED.matcher(note);
        return kept.matches() && kept.group(1).equals(participantId.toString());
    }

    static String seal(SubjectCipher key, String words) {
        return "sealed:" + key.subjectId() + ":"
                + Base64.getEncoder().encodeToString(key.encrypt(words.getBytes(StandardCharsets.UTF_8)));
    }

    /** Words that can be read, with the keys that they need. */
    record Opened(Map<UUID, SubjectCipher> keys) {

        /** The words that are kept like that. */
        String words(String kept) {
            Matcher sealed = SEALED.matcher(kept);
            if (!sealed.matches()) {
                return kept;
            }
            UUID subject = UUID.fromString(sealed.group(1));
            SubjectCipher key = keys.get(subject);
            if (key == null) {
                throw unusable(subject);
            }
            return new String(key.decrypt(Base64.getDecoder().decode(sealed.group(2))), StandardCharsets.UTF_8);
        }
    }

    private static IllegalStateException unusable(UUID subject) {
        return new IllegalStateException("Words about participant " + subject + " have no key");
    }
}
