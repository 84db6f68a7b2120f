package dk.opgang.participants.intake;

import dk.opgang.platform.batch.SliceContext;
import dk.opgang.platform.batch.WholeFiles;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import dk.opgang.platform.problem.Fault;
import jakarta.inject.Singleton;
import java.sql.Array;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Full files of participants: all that a municipality has under one system. Those are missing who are there under that system, did not depart,
 * and whose key no row carries, a refused one neither; nor, if a duplicate was merged into them, the duplicate's.
 */
@Singleton
class ParticipantFiles implements WholeFiles<ParticipantRow> {

    private static final String NAMED = """
        select id from participants where municipality_code = ? and source_system = ? and source_id = any(?)
        union
        select participant_id from participant_aliases where municipality_code = ? and source_system = ? and source_id = any(?)\
        """;

    private static final String MISSING = """
        select id from participants p where municipality_code = ? and source_system = ? and departed_on is null
           and not exists (select from batch_named n where n.batch_id = ? and n.record_id = p.id)\
        """;

    @Override
    public @Nullable String of(ParticipantRow row) {
        return row.sourceSystem();
    }

    @Override
    public Fault mixed() {
        return IntakeFault.MIXED_SOURCE_SYSTEM.at("/sourceSystem");
    }

    @Override
    public Set<UUID> named(SliceContext context, String of, List<ParticipantRow> rows) throws SQLException {
        List<String> keys = rows.stream()
                .map(ParticipantRow::sourceId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Array named = SqlArrays.texts(context.connection(), keys, key -> key);
        String municipality = municipality(context);
        return Sql.idsOf(context.connection(), NAMED, municipality, of, named, municipality, of, named);
    }

    @Override
    public List<UUID> missing(SliceContext context, String of) throws SQLException {
        return List.copyOf(Sql.idsOf(context.connection(), MISSING, municipality(context), of, context.batchId()));
    }

    private static String municipality(SliceContext context) {
        return context.caller().municipality().orElseThrow();
    }
}
