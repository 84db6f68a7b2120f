package dk.opgang.participants.household.programme;

import dk.opgang.platform.data.AdvisoryLock;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.time.BusinessClock;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** Of which pairs of years others were shown effects of a municipality's programme, in their order. Used as the system, in a transaction. */
@Singleton
class EffectsRegister {

    // Two readers of new pairs follow each other, so that each is held against the other.
    private static final AdvisoryLock MUNICIPALITY = new AdvisoryLock("household effects");

    private static final String LIST =
            "select before_year, after_year from published_household_effects where municipality_code = ? order by number";

    private static final String ADD = """
            insert into published_household_effects (municipality_code, number, before_year, after_year, published_at)
            select ?, count(*) + 1, ?, ?, ? from published_household_effects where municipality_code = ?""";

    private final AgroalDataSource database;
    private final BusinessClock clock;

    EffectsRegister(AgroalDataSource database, BusinessClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Nobody else publishes anything of the municipality until the transaction ends. */
    void hold(String municipality) {
        MUNICIPALITY.take(database, municipality);
    }

    /** What was published of the municipality, the first first. */
    List<YearPair> pairs(String municipality) {
        return Sql.list(database, LIST, row -> new YearPair(row.getInt(1), row.getInt(2)), municipality);
    }

    void add(String municipality, YearPair years) {
        OffsetDateTime now = OffsetDateTime.ofInstant(clock.now(), ZoneOffset.UTC);
        Sql.update(database, ADD, municipality, years.before(), years.after(), now, municipality);
    }
}
