package dk.opgang.initiatives.elsewhere;

import dk.opgang.platform.peer.AsksPeer;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** participants-service, asked in this service's own name. */
@RegisterRestClient(configKey = "participants")
@AsksPeer
@OidcClientFilter
@Path("/internal")
interface ParticipantsClient {

    /** What the owner knows of the participants; those that it does not know are missing. At most 1,000 ids. */
    @POST
    @Path("/participants")
    Answer find(Question question);

    /** How old participants are on days; those that the owner does not know are missing. At most 1,000 pairs. */
    @POST
    @Path("/ages")
    Ages findAges(AgeQuestion question);

    /** What the owner knows of a participant's household: an answer to each characteristic, null for what it does not know. */
    @POST
    @Path("/household-characteristics")
    Characteristics findHouseholdCharacteristics(HouseholdQuestion question);

    record Question(List<UUID> ids) {}

    record Answer(List<Item> items) {}

    record Item(
            UUID id,
            String municipalityCode,
            @Nullable UUID housingAreaId,
            int birthYear,
            @Nullable String benefitGroup) {}

    record AgeQuestion(List<DayOfLife> pairs) {}

    record Ages(List<Age> items) {}

    record Age(UUID participantId, LocalDate on, int age) {}

    record HouseholdQuestion(UUID participantId, LocalDate on, List<String> characteristics) {}

    record Characteristics(List<Characteristic> items) {}

    record Characteristic(String characteristic, @Nullable Boolean met) {}
}
