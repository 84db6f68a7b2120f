package dk.opgang.platform.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One access to be logged. Holds no personal data.
 *
 * @param action what was done, kebab case, such as {@code read-identity}
 * @param resource to what, such as {@code things/0190…} or {@code things}
 * @param subjectId the person whom it concerns
 * @param owner tenant key of who answers for the person's data ({@code municipality:615}): it sees the entry too
 * @param purpose code of the purpose, where one is required
 * @param criterion what was searched for, by the names of the criteria, never their values
 */
public record Access(
        String action,
        String resource,
        @Nullable UUID subjectId,
        @Nullable String owner,
        @Nullable String purpose,
        @Nullable String criterion) {

    /** An access to one person's data. */
    public static Access of(
            String action, String resource, UUID subjectId, @Nullable String owner, @Nullable String purpose) {
        return new Access(action, resource, subjectId, owner, purpose, null);
    }

    /** A search, which concerns nobody yet. */
    public static Access search(String action, String resource, @Nullable String purpose, String criterion) {
        return new Access(action, resource, null, null, purpose, criterion);
    }
}
