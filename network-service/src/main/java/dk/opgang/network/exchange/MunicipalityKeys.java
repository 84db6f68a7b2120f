package dk.opgang.network.exchange;

import dk.opgang.network.exchange.KeysClient.Key;
import dk.opgang.network.exchange.KeysClient.Rotation;
import dk.opgang.network.fault.NoAnswer;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.transaction.Errands;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The keys of our municipalities, asked of participants-service: each thing once in a request. */
@RequestScoped
class MunicipalityKeys {

    private static final int CONFLICT = 409;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final String LATER = "3600";

    private final KeysClient keeper;
    private final Errands errands;
    private final Map<String, Key> rotated = new HashMap<>();

    MunicipalityKeys(@RestClient KeysClient keeper, Errands errands) {
        this.keeper = keeper;
        this.errands = errands;
    }

    /** Those that seal now; to be called outside of a transaction. */
    List<Key> all() {
        return asked(() -> keeper.all().items());
    }

    /**
     * Has another key made for the municipality. May be called in a transaction, which begins anew when it is made.
     *
     * @throws ProblemException 409 {@code municipality-not-served}, 429 if it has had too many made today
     */
    Key rotate(String municipality) {
        errands.before(List.of(new Wanted(municipality)), this::make);
        return Objects.requireNonNull(rotated.get(municipality));
    }

    private void make(Set<Wanted> wanted) {
        for (Wanted one : wanted) {
            Rotation rotation = new Rotation(one.municipality());
            rotated.put(one.municipality(), asked(() -> keeper.rotate(rotation)));
        }
    }

    /** For which municipality another key is wanted. */
    private record Wanted(String municipality) {}

    private static <T> T asked(Supplier<T> question) {
        try {
            return question.get();
        } catch (WebApplicationException e) {
            if (e.getResponse().getStatus() == CONFLICT) {
                throw new ProblemException(ExchangeProblem.MUNICIPALITY_NOT_SERVED);
            }
            if (e.getResponse().getStatus() == TOO_MANY_REQUESTS) {
                throw new ProblemException(CommonProblem.TOO_MANY_REQUESTS)
                        .withHeader(
                                "Retry-After",
                                Objects.requireNonNullElse(e.getResponse().getHeaderString("Retry-After"), LATER));
            }
            throw NoAnswer.of("participants-service", e);
        } catch (ProcessingException e) {
            throw NoAnswer.of("participants-service", e);
        }
    }
}
