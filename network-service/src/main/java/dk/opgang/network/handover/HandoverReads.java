package dk.opgang.network.handover;

import dk.opgang.platform.data.Ids;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import dk.opgang.platform.time.BusinessClock;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who has read what came from another installation, for the access log of the one that sent it. */
@Singleton
class HandoverReads {

    /** How many are told at once. */
    static final int AT_ONCE = 100;

    private static final String NOTE = """
            insert into handover_reads (id, handover_id, what, purpose, read_at, here) values (?, ?, ?, ?, ?, ?)
            on conflict do nothing""";
    private static final String TO_TELL = """
            update handover_reads set told = true where id in (
                select id from handover_reads where handover_id = ? and here order by read_at, id limit %d)
            returning id, handover_id, what, purpose, read_at""".formatted(AT_ONCE);
    private static final String KNOWN = """
            delete from handover_reads r using handover_tellings t
            where r.handover_id = ? and r.here and r.told and t.handover_id = r.handover_id and t.acknowledged >= t.revision""";
    private static final String MORE = """
            update handover_tellings t set revision = revision + 1
            where t.handover_id = ? and t.acknowledged >= t.revision
              and exists (select from handover_reads r where r.handover_id = t.handover_id and r.here)""";
    private static final String TO_LOG = """
            select r.id, h.package_id, r.what, r.purpose, r.read_at from handover_reads r join handovers h on h.id = r.handover_id
            where not r.here order by r.read_at limit %d""".formatted(AT_ONCE);
    private static final String FORGET = "delete from handover_reads where not here and id = any(?)";

    private final AgroalDataSource database;
    private final BusinessClock clock;

    HandoverReads(AgroalDataSource database, BusinessClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** One of them, with the package or the handover that it is of. */
    record Noted(UUID of, ReadTold read) {}

    /** The receiver has read it here; its sender's installation is told. */
    @Transactional
    void note(Handover found, String what, @Nullable String purpose) {
        if (purpose != null) {
            Sql.update(database, NOTE, Ids.next(), found.id(), what, purpose, Timestamp.from(clock.now()), true);
        }
    }

    /** The receiver has read it at its own installation; it is logged here once. */
    void heard(UUID handoverId, ReadTold told) {
        Sql.update(
                database,
                NOTE,
                told.id(),
                handoverId,
                told.what(),
                told.purpose(),
                Timestamp.from(told.readAt()),
                false);
    }

    /** What is to be told of the handover; it may have been told before. */
    List<ReadTold> toTell(UUID handoverId) {
        return found(TO_TELL, handoverId).stream().map(Noted::read).toList();
    }

    /** The other installation has heard everything that it was told: that is forgotten, and told what is left. */
    void acknowledged(UUID handoverId) {
        Sql.update(database, KNOWN, handoverId);
        Sql.update(database, MORE, handoverId);
    }

    /** Those that do not stand in the access log yet, by their packages. */
    List<Noted> toLog() {
        return found(TO_LOG);
    }

    void logged(List<UUID> ids) {
        Sql.update(database, FORGET, SqlArrays.uuids(ids));
    }

    private List<Noted> found(String sql, Object... parameters) {
        return Sql.list(
                database,
                sql,
                row -> new Noted(
                        row.getObject(2, UUID.class),
                        new ReadTold(
                                row.getObject(1, UUID.class),
                                row.getString(3),
                                row.getString(4),
                                row.getTimestamp(5).toInstant())),
                parameters);
    }
}
