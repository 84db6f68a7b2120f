package dk.opgang.initiatives.elsewhere;

import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import dk.opgang.platform.erasure.KeysOfErased;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** The keys under which placements, enrolments, attendance and attachments of people were posted, by which refused rows about them are found. */
@Singleton
class PostedKeys implements KeysOfErased {

    private static final String KEYS = """
            select source_id from placements where participant_id = any(?) and source_id is not null
            union select source_id from enrolments where participant_id = any(?) and source_id is not null
            union select source_id from event_registrations where participant_id = any(?) and source_id is not null
            union select source_id from attendances where participant_id = any(?) and source_id is not null
            union select source_id from occasions where participant_id = any(?) and source_id is not null
            union select source_id from attachments where participant_id = any(?) and source_id is not null
            union select source_id from readings where participant_id = any(?) and source_id is not null
            union select source_id from housing_options where participant_id = any(?) and source_id is not null""";

    private final AgroalDataSource database;

    PostedKeys(AgroalDataSource database) {
        this.database = database;
    }

    @Override
    public Set<String> keysOf(Collection<UUID> people) {
        return Sql.set(
                database,
                KEYS,
                row -> row.getString(1),
                SqlArrays.uuids(people),
                SqlArrays.uuids(people),
                SqlArrays.uuids(people),
                SqlArrays.uuids(people),
                SqlArrays.uuids(people),
                SqlArrays.uuids(people),
                SqlArrays.uuids(people),
                SqlArrays.uuids(people));
    }
}
