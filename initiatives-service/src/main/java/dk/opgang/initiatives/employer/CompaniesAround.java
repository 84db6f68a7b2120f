package dk.opgang.initiatives.employer;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.data.Sql;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.util.Set;

/** The companies that are members today of the networks that an organisation belongs to. */
@Singleton
class CompaniesAround {

    private final AgroalDataSource database;

    CompaniesAround(AgroalDataSource database) {
        this.database = database;
    }

    /** Their CVR numbers; none around who is no organisation. */
    Set<String> of(Caller caller) {
        if (caller.organisation().isEmpty()) {
            return Set.of();
        }
        return Sql.set(database, "select * from initiatives_companies_around()", row -> row.getString(1));
    }
}
