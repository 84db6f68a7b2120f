package dk.opgang.network.elsewhere;

import dk.opgang.network.fault.NoAnswer;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.transaction.Errands;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * On which list areas are today. Asked of their owner for each request that depends on it, since the answer changes with every figure that
 * is recorded and is in no event.
 */
@RequestScoped
public class AreaClasses {

    private static final Set<String> ON_NO_LIST = Set.of("none", "undetermined");

    private final AreasClient owner;
    private final Errands errands;
    private final Map<UUID, AreaClass> known = new HashMap<>();

    AreaClasses(@RestClient AreasClient owner, Errands errands) {
        this.owner = owner;
        this.errands = errands;
    }

    /** @param classes codes of {@code housing-area-classes} on the list in force today */
    public record AreaClass(String municipalityCode, List<String> classes) {

        /** Whether the area is on a list: exposed, or to be kept from becoming so. */
        public boolean isListed() {
            return classes.stream().anyMatch(code -> !ON_NO_LIST.contains(code));
        }
    }

    private record OfArea(UUID id) {}

    /**
     * The area's class; nothing if there is no such area. May be called in a transaction, which then is taken back, and begins anew when the
     * owner has answered.
     *
     * @throws ProblemException 503 if the owner does not answer in time
     */
    public Optional<AreaClass> of(UUID area) {
        errands.before(Set.of(new OfArea(area)), this::fetch);
        return Optional.ofNullable(known.get(area));
    }

    private void fetch(Set<OfArea> areas) {
        try {
            owner.findClasses(new AreasClient.Question(
                            areas.stream().map(OfArea::id).toList()))
                    .items()
                    .forEach(it -> known.put(it.id(), new AreaClass(it.municipalityCode(), it.classes())));
        } catch (ProcessingException | WebApplicationException e) {
            throw NoAnswer.of("housing-areas-service", e);
        }
    }
}
