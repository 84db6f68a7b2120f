package dk.opgang.network.handover;

import dk.opgang.platform.peer.AsksPeer;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** Where packages stand, asked of participants-service in this service's own name. */
@RegisterRestClient(configKey = "handovers")
@AsksPeer
@OidcClientFilter
@Path("/internal/handover-states")
interface StatesClient {

    @POST
    Found find(Wanted wanted);

    /** What is to be sent of a package to another installation. */
    @GET
    @Path("/{id}/parts")
    Parts parts(@PathParam("id") UUID packageId);

    /** Who has read packages at other installations. */
    @POST
    @Path("/reads")
    Logged log(Reads reads);

    record Reads(List<Read> items) {

        static Reads of(List<HandoverReads.Noted> noted) {
            return new Reads(noted.stream()
                    .map(it -> new Read(
                            it.read().id(), it.of(), it.read().what(), it.read().purpose()))
                    .toList());
        }
    }

    /** @param what cover or content */
    record Read(UUID id, UUID packageId, String what, String purpose) {}

    /** @param items how many are logged now that were not before */
    record Logged(int items) {}

    /**
     * @param ages of which it is asked whether everybody is of age
     * @param endings of cases that were stopped
     * @param moves the days of moves that have happened
     * @param answers of receivers at other installations
     */
    record Wanted(List<UUID> ids, List<UUID> ages, List<UUID> endings, List<Moved> moves, List<Answer> answers) {}

    /** What a receiver at another installation answers. */
    record Answer(
            UUID id,
            UUID answerId,
            String to,
            @Nullable String reason,
            @Nullable LocalDate takesOverOn,
            @Nullable List<String> dataCategories) {

        static Answer of(UUID packageId, AnswerElsewhere it) {
            return new Answer(
                    packageId,
                    it.answerId(),
                    it.answerTo(),
                    it.answerReason(),
                    it.answerTakesOverOn(),
                    it.answerCategories());
        }
    }

    record Parts(List<Part> items) {}

    /**
     * What is handed over of one person at once.
     *
     * @param n of the person in the package, from 1
     * @param part 0, or the number of what was sent after it
     * @param sealed for the receiver, base64
     */
    record Part(int n, int part, String sealed) {}

    record Moved(UUID id, LocalDate on) {}

    record Found(List<Item> items) {}

    /**
     * Where one stands.
     *
     * @param answered which answer of a receiver at another installation was decided on last
     * @param refused the problem for which that one changed nothing
     * @param closed whether a receiver at another installation may not open it for the time being
     * @param participantIds of the sender, of a case alone; they are not kept
     */
    record Item(
            UUID id,
            String state,
            @Nullable LocalDate acceptedOn,
            @Nullable LocalDate takesOverOn,
            boolean settled,
            @Nullable Boolean adult,
            @Nullable String undone,
            @Nullable UUID answered,
            @Nullable String refused,
            @Nullable Boolean closed,
            List<UUID> participantIds) {

        boolean isClosed() {
            return Boolean.TRUE.equals(closed);
        }

        PackageAnswers.Decided decided() {
            return new PackageAnswers.Decided(true, state, acceptedOn, takesOverOn, null, null);
        }
    }
}
