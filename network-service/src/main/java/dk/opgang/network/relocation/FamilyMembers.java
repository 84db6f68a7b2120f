package dk.opgang.network.relocation;

import dk.opgang.network.fault.NoAnswer;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.transaction.Errands;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What participants-service tells of the members of a family when a case is opened. Of the ages nothing is kept but how many are of which. */
@RequestScoped
class FamilyMembers {

    private final ParticipantsClient owner;
    private final Errands errands;
    private final Map<UUID, Member> known = new HashMap<>();

    FamilyMembers(@RestClient ParticipantsClient owner, Errands errands) {
        this.owner = owner;
        this.errands = errands;
    }

    /** @param isRestricted whether the processing of its data is restricted; then it has no age */
    record Member(String municipalityCode, boolean isRestricted, int age) {}

    private record Asked(UUID id) {}

    /**
     * Those of them that there are. May be called in a transaction, which then is taken back, and begins anew when the owner has answered.
     *
     * @throws ProblemException 503 if the owner does not answer in time
     */
    Map<UUID, Member> of(Collection<UUID> ids) {
        errands.before(ids.stream().map(Asked::new).toList(), this::fetch);
        return ids.stream().filter(known::containsKey).collect(Collectors.toMap(id -> id, known::get, (one, _) -> one));
    }

    private void fetch(Set<Asked> asked) {
        List<UUID> ids = asked.stream().map(Asked::id).toList();
        try {
            owner.findFamilyMembers(new ParticipantsClient.Question(ids))
                    .items()
                    .forEach(it -> known.put(
                            it.participantId(), new Member(it.municipalityCode(), it.restricted(), it.age())));
        } catch (ProcessingException | WebApplicationException e) {
            throw NoAnswer.of("participants-service", e);
        }
    }
}
