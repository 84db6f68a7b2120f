package dk.opgang.network.handover;

import dk.opgang.platform.data.Sql;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** What came of handovers and is not carried out yet. Works in the running transaction of the system. */
@Singleton
class ArrivalTable {

    private static final String KEEP = """
            insert into handover_arrivals (handover_id, installation, told, parts, arrived_at) values (?, ?, ?, ?, now())
            on conflict (handover_id, installation) do update
            set told = excluded.told, parts = excluded.parts, arrived_at = excluded.arrived_at, stamp = default""";
    private static final String KEEP_PART = """
            insert into handover_arrival_parts (handover_id, installation, number, part, sealed) values (?, ?, ?, ?, ?)
            on conflict (handover_id, installation, number, part) do update set sealed = excluded.sealed""";
    private static final String READY = """
            select a.handover_id, a.installation, a.stamp, a.told from handover_arrivals a
            where a.parts <= (select count(*) from handover_arrival_parts p
                              where p.handover_id = a.handover_id and p.installation = a.installation)
            order by a.stamp limit 100""";
    private static final String PARTS = """
            select number, part, sealed from handover_arrival_parts where handover_id = ? and installation = ? order by part, number""";
    private static final String REMOVE =
            "delete from handover_arrivals where handover_id = ? and installation = ? and stamp = ?";
    private static final String REMOVE_PARTS =
            "delete from handover_arrival_parts where handover_id = ? and installation = ?";

    private final AgroalDataSource database;

    ArrivalTable(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * How a handover stands, as it came.
     *
     * @param stamp another one with each message
     * @param told a {@link HandoverTold}
     */
    record Arrival(UUID handoverId, String installation, long stamp, String told) {}

    /** Keeps how one stands in the place of what came before. */
    void keep(UUID handoverId, String installation, String told, int parts) {
        Sql.update(database, KEEP, handoverId, installation, told, parts);
    }

    void keepPart(PartTold part, String installation) {
        Sql.update(database, KEEP_PART, part.handoverId(), installation, part.n(), part.part(), part.sealed());
    }

    /** Some of those of which all parts have come, oldest first. */
    List<Arrival> ready() {
        return Sql.list(
                database,
                READY,
                row -> new Arrival(row.getObject(1, UUID.class), row.getString(2), row.getLong(3), row.getString(4)));
    }

    List<StatesClient.Part> parts(Arrival of) {
        return Sql.list(
                database,
                PARTS,
                row -> new StatesClient.Part(row.getInt(1), row.getInt(2), row.getString(3)),
                of.handoverId(),
                of.installation());
    }

    /** It is carried out, or never will be; what came after it stays. */
    void remove(Arrival it) {
        if (Sql.update(database, REMOVE, it.handoverId(), it.installation(), it.stamp()) > 0) {
            Sql.update(database, REMOVE_PARTS, it.handoverId(), it.installation());
        }
    }
}
