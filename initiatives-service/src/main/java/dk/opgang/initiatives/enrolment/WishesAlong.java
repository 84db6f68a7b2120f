package dk.opgang.initiatives.enrolment;

import dk.opgang.initiatives.eligibility.TemplateRules;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Finds who has moved from another municipality with a wish that nobody there has met, so that its promise goes along. */
@Singleton
class WishesAlong {

    private static final String FIND = "select * from initiatives_wishes_along(?)";

    private final AgroalDataSource database;

    WishesAlong(AgroalDataSource database) {
        this.database = database;
    }

    /** Whether a template promises anything; without that nobody has to be looked up. */
    static boolean asks(TemplateRules rules) {
        return rules.template().promise() != null;
    }

    boolean includes(UUID participant) {
        return Sql.on(
                database, connection -> !of(connection, List.of(participant)).isEmpty());
    }

    /** Those of the people; on the connection of a transaction. */
    static Set<UUID> of(Connection connection, Collection<UUID> people) throws SQLException {
        return people.isEmpty() ? Set.of() : Sql.idsOf(connection, FIND, SqlArrays.uuids(people));
    }
}
