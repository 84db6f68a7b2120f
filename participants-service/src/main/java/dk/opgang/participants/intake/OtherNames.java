package dk.opgang.participants.intake;

import dk.opgang.participants.participant.Cpr;
import dk.opgang.participants.participant.IdentityVault;
import dk.opgang.platform.crypto.SubjectCipher;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import dk.opgang.platform.value.Source;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What else a participant goes by since duplicates were merged into it.
 *
 * @param ids those of the duplicates
 * @param sources their keys
 * @param identities who they were, encrypted with the participant's key
 */
record OtherNames(Set<UUID> ids, Set<Source> sources, List<byte[]> identities) {

    static final OtherNames NONE = new OtherNames(Set.of(), Set.of(), List.of());

    private static final String FIND = """
            select a.participant_id, m.merged_participant_id, a.source_system, a.source_id, a.identity
            from participant_aliases a join participant_merges m on m.id = a.merge_id
            where a.participant_id = any(?)""";

    static Map<UUID, OtherNames> of(Connection connection, List<UUID> participants) throws SQLException {
        Map<UUID, OtherNames> found = new HashMap<>();
        Sql.each(
                connection,
                FIND,
                row -> {
                    OtherNames names = found.computeIfAbsent(
                            row.getObject(1, UUID.class),
                            _ -> new OtherNames(new HashSet<>(), new HashSet<>(), new ArrayList<>()));
                    names.ids.add(row.getObject(2, UUID.class));
                    source(row.getString(3), row.getString(4), names.sources);
                    names.identities.add(row.getBytes(5));
                },
                SqlArrays.uuids(participants));
        return found;
    }

    boolean isAny() {
        return !ids.isEmpty();
    }

    /** The hashes of their numbers. */
    Set<CprHash> numbers(String municipality, UUID participant, SubjectCipher key, IdentityVault vault) {
        Set<CprHash> numbers = new HashSet<>();
        for (byte[] identity : identities) {
            Cpr cpr = new Cpr(IdentityVault.open(participant, identity, key).cpr());
            numbers.add(new CprHash(vault.hash(municipality, cpr).bytes()));
        }
        return numbers;
    }

    private static void source(@Nullable String system, @Nullable String id, Set<Source> sources) {
        if (system != null && id != null) {
            sources.add(new Source(system, id));
        }
    }
}
