package dk.opgang.participants.participant;

import dk.opgang.platform.crypto.SubjectCipher;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a participant was besides, as a duplicate that was merged into it: other ids, numbers, names and keys. */
@Singleton
class MergedAway {

    private static final String IDS =
            "select merged_participant_id from participant_merges where survivor_id = ? and reversed_at is null";

    private static final String FORGET =
            "delete from duplicate_candidates where first_id = any(?) or second_id = any(?)";

    private static final String IDENTITIES = """
            select identity, source_id from participant_aliases where participant_id = ?
            union all
            select identity, source_id from earlier_identities where participant_id = ?""";

    private final AgroalDataSource database;

    MergedAway(AgroalDataSource database) {
        this.database = database;
    }

    /** An identity under which the participant was known, with the poster's key. */
    record Known(Identity identity, @Nullable String sourceId) {}

    /** The ids that are the participant's now. */
    Set<UUID> idsOf(UUID participant) {
        return Sql.idsOf(database, IDS, participant);
    }

    /** Forgets with whom the people were compared. */
    void forgetComparisons(Collection<UUID> people) {
        SqlArrays.Column ids = SqlArrays.uuids(people);
        Sql.update(database, FORGET, ids, ids);
    }

    /** Who the participant is or was besides: earlier, or as a duplicate. */
    List<Known> identitiesOf(UUID participant, SubjectCipher key) {
        return Sql.list(
                database,
                IDENTITIES,
                row -> new Known(IdentityVault.open(participant, row.getBytes(1), key), row.getString(2)),
                participant,
                participant);
    }
}
