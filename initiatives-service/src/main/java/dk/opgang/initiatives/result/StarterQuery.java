package dk.opgang.initiatives.result;

import dk.opgang.platform.tenancy.SystemCalls;
import dk.opgang.platform.time.Period;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** Who began a job after how long on which benefits: for the municipality whose citizens they are. */
@Singleton
class StarterQuery {

    private final ResultQuery query;
    private final SystemCalls system;

    StarterQuery(ResultQuery query, SystemCalls system) {
        this.query = query;
        this.system = system;
    }

    List<Starters> of(UUID initiative, String citizensOf) {
        ResultQuestion question = ResultQuestion.of(
                initiative, Period.since(ResultParams.FIRST), Split.TOTAL, Whose.allCitizensOf(citizensOf));
        return system.call(() -> query.starters(question));
    }
}
