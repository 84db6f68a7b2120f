package dk.opgang.initiatives.enrolment;

import dk.opgang.initiatives.enrolment.ToldVault.Kept;
import dk.opgang.initiatives.enrolment.ToldVault.Telling;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.UUID;

/**
 * What was told with two enrolments that become one: what the one that is left lacks the other tells, from then on under the key of the one
 * that is left. Works in the running transaction, as the system.
 */
@Singleton
class JoinTold {

    private static final String REMEMBER = """
            insert into merged_rows (merged_id, survivor_id, place, row_id, before)
            select ?, ?, 'told', e.id, coalesce((select to_jsonb(t) from enrolment_told t where t.enrolment_id = e.id), '{}')
            from enrolments e where e.id = ? on conflict do nothing""";

    private static final String FORGET = """
            delete from enrolment_told t using merged_rows r
            where r.merged_id = ? and r.survivor_id = ? and r.place = 'told' and r.row_id = any(?) and t.enrolment_id = r.row_id""";

    private static final String RESTORE = """
            insert into enrolment_told
            select t.* from merged_rows r cross join lateral jsonb_populate_record(null::enrolment_told, r.before) t
            where r.merged_id = ? and r.survivor_id = ? and r.place = 'told' and r.row_id = any(?) and r.before <> '{}'""";

    private final ToldVault vault;
    private final AgroalDataSource database;

    JoinTold(ToldVault vault, AgroalDataSource database) {
        this.vault = vault;
        this.database = database;
    }

    /** Takes over what the one that is left lacks, while the other is still there. */
    void join(Enrolment kept, Enrolment gone, UUID duplicate, UUID survivor) {
        Kept own = vault.of(kept.id());
        Kept both = own.and(vault.of(gone.id()));
        if (!both.equals(own)) {
            Sql.update(database, REMEMBER, duplicate, survivor, kept.id());
            vault.keep(new Telling(kept.id(), kept.municipalityCode(), both));
        }
        if (kept.wishedOn() == null) {
            kept.wish(new Wish(gone.wishedOn(), gone.promisedBy()));
        }
    }

    /** Those enrolments tell again what they told before. */
    void separate(UUID duplicate, UUID survivor, Collection<UUID> enrolments) {
        SqlArrays.Column ids = SqlArrays.uuids(enrolments);
        Sql.update(database, FORGET, duplicate, survivor, ids);
        Sql.update(database, RESTORE, duplicate, survivor, ids);
    }
}
