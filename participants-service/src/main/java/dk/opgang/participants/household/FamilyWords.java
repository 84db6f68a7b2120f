package dk.opgang.participants.household;

import dk.opgang.platform.crypto.SubjectCipher;
import dk.opgang.platform.crypto.SubjectKeys;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a family says in its own words, encrypted with a key of the household's own. It belongs to nobody in the family alone, so that no
 * member's key is right for it; the household's dies with the household, and no copy of the tables tells the words then.
 */
@Singleton
public class FamilyWords {

    private static final String SEALED = "sealed:";

    private final SubjectKeys keys;

    FamilyWords(SubjectKeys keys) {
        this.keys = keys;
    }

    /**
     * The words as they are kept; what says the same as before is kept as it was, so that nothing changes. The household is locked, so
     * that two do not make its key at once.
     *
     * @param known as they are kept so far
     */
    public @Nullable String sealed(UUID householdId, @Nullable String words, @Nullable String known) {
        if (words == null || Objects.equals(words, opened(householdId, known))) {
            return words == null ? null : known;
        }
        SubjectCipher key = keys.load(householdId).orElseGet(() -> keys.create(householdId));
        return SEALED + Base64.getEncoder().encodeToString(key.encrypt(words.getBytes(StandardCharsets.UTF_8)));
    }

    /** The words that are kept like that. */
    @Transactional
    public @Nullable String opened(UUID householdId, @Nullable String kept) {
        if (kept == null || !kept.startsWith(SEALED)) {
            return kept;
        }
        byte[] sealed = Base64.getDecoder().decode(kept.substring(SEALED.length()));
        SubjectCipher key = keys.load(householdId)
                .orElseThrow(() -> new IllegalStateException("Household " + householdId + " has no key"));
        return new String(key.decrypt(sealed), StandardCharsets.UTF_8);
    }
}
