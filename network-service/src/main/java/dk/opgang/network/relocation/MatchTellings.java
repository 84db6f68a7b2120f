package dk.opgang.network.relocation;

import dk.opgang.network.exchange.Revisions;
import dk.opgang.network.exchange.Tellings;
import dk.opgang.platform.data.Sql;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far the two installations of a match have told each other of it. Works in the running transaction of the system. */
@Singleton
class MatchTellings {

    private static final String OF =
            "select installation, arrived, addressed, refused, offer_state from relocation_match_tellings where match_id = ?";
    private static final String REFUSE = """
            insert into relocation_match_tellings as t (match_id, installation, arrived, addressed, refused, offer_state, revision)
            values (?, ?, true, ?, ?, ?, 1)
            on conflict (match_id) do update set refused = excluded.refused, offer_state = excluded.offer_state, revision = t.revision + 1""";
    private static final String CHANGED = """
            update relocation_match_tellings t set revision = revision + 1 from relocation_matches m
            where m.id = t.match_id and m.case_id = ? and not m.arrived and m.state in ('proposed', 'agreed')""";
    private static final String AGAIN = "update relocation_match_tellings set told = 0, acknowledged = 0"
            + " where match_id in (select id from relocation_matches where state in ('proposed', 'agreed'))";

    private final Tellings tellings;
    private final AgroalDataSource database;

    MatchTellings(AgroalDataSource database) {
        this.database = database;
        this.tellings = new Tellings(database, "relocation_match_tellings", "match_id");
    }

    /**
     * To whom a match is told.
     *
     * @param arrived whether the other one has the case
     * @param addressed the code of its municipality there
     * @param refused why the home could not be held
     * @param offerState how the home stood then
     */
    record Addressee(
            String installation,
            boolean arrived,
            String addressed,
            @Nullable String refused,
            @Nullable String offerState) {}

    List<UUID> due(@Nullable UUID after, Instant unanswered) {
        return tellings.due(after, unanswered);
    }

    Tellings.Telling hold(UUID matchId) {
        return tellings.hold(matchId);
    }

    void told(UUID matchId, long revision, Instant at) {
        tellings.told(matchId, revision, at);
    }

    void heard(UUID matchId, Revisions told) {
        tellings.heard(matchId, told);
    }

    Addressee addressee(UUID matchId) {
        return Sql.one(
                database,
                OF,
                row -> new Addressee(
                        row.getString(1), row.getBoolean(2), row.getString(3), row.getString(4), row.getString(5)),
                matchId);
    }

    /** The home cannot be held for that match. */
    void refuse(MatchTold told, String installation, String why, @Nullable String offerState) {
        Sql.update(database, REFUSE, told.matchId(), installation, told.sendingMunicipalityCode(), why, offerState);
    }

    /** Something has changed of a case that the database does not see change: the other one is told. */
    void changed(UUID caseId) {
        Sql.update(database, CHANGED, caseId);
    }

    /** The other one has missed something: every open match is told again. */
    void again() {
        Sql.update(database, AGAIN);
    }
}
