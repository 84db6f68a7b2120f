package dk.opgang.network.settlement;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.data.Ids;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.visibility.Restriction;
import dk.opgang.platform.visibility.VisibleRepository;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The settlements: each is for its two parties alone. */
@Singleton
class Settlements extends VisibleRepository<Settlement> {

    private static final String MAKE = """
            insert into settlements (id, created_at, updated_at, version, quarter, first_party, second_party, state, changes)
            values (?, now(), now(), 0, ?, ?, ?, 'open', 0) on conflict do nothing""";
    private static final String FIND =
            "select id from settlements where quarter = ? and first_party = ? and second_party = ? and installation is null";

    private final AgroalDataSource database;

    Settlements(EntityManager entities, AgroalDataSource database) {
        super(Settlement.class, entities);
        this.database = database;
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return caller.isSystem()
                ? Restriction.all()
                : caller.party().map(Settlements::of).orElse(Restriction.none());
    }

    /** Those with the other party; without one no restriction. */
    static Restriction with(Caller caller, @Nullable String counterparty) {
        if (counterparty == null) {
            return Restriction.all();
        }
        boolean isOther =
                caller.party().filter(own -> !own.equals(counterparty)).isPresent();
        return isOther
                ? Restriction.of(
                        "(e.firstParty = :counterparty or e.secondParty = :counterparty)", "counterparty", counterparty)
                : Restriction.none();
    }

    /**
     * Where a line of the quarter belongs, locked: in the settlement of that quarter, or if the two have agreed on that one in their first one
     * after it that is open. There is one afterwards.
     */
    Settlement open(Caller caller, Pair pair, Quarter quarter) {
        Settlement settlement = lock(caller, made(pair, quarter));
        return settlement.isFrozen() ? open(caller, pair, quarter.next()) : settlement;
    }

    /** Two who need the same one at once wait for each other here, always for the later quarter last. */
    private UUID made(Pair pair, Quarter quarter) {
        String name = quarter.toString();
        return Sql.on(database, connection -> {
            Sql.update(connection, MAKE, Ids.next(), name, pair.first(), pair.second());
            return Sql.idsOf(connection, FIND, name, pair.first(), pair.second())
                    .iterator()
                    .next();
        });
    }

    private static Restriction of(String party) {
        return Restriction.of("(e.firstParty = :reader or e.secondParty = :reader)", "reader", party);
    }
}
