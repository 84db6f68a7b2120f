package dk.opgang.network.handover;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.list.ListQuery;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.list.WholeList;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows who and what was handed over: it is opened where it is kept, and passes through. Not in a transaction: it waits for another service. */
@Singleton
class ReadHandover {

    private final HandoverDesk desk;
    private final PackageHolder holder;
    private final HandoverReads reads;
    private final ObjectMapper json;
    private final BusinessClock clock;

    ReadHandover(HandoverDesk desk, PackageHolder holder, HandoverReads reads, ObjectMapper json, BusinessClock clock) {
        this.desk = desk;
        this.holder = holder;
        this.reads = reads;
        this.json = json;
        this.clock = clock;
    }

    /** Narrows a list to those that a participant of the caller is or was in; no restriction if none is named. */
    Restriction about(@Nullable UUID participantId) {
        return participantId == null ? Restriction.all() : Restriction.in("packageId", holder.list(participantId));
    }

    /** Who is handed over, for the receiver. */
    HandoverCover cover(Caller caller, UUID id) {
        if (!caller.has("exchange.read") && !caller.has("exchange.write")) {
            throw new ProblemException(CommonProblem.SCOPE_MISSING);
        }
        Handover found = desk.find(caller, id);
        if (caller.municipality().filter(found.to()::equals).isEmpty()) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        JsonNode cover = holder.read(found.packageId(), "cover");
        note(found, ReadTold.COVER);
        return json.convertValue(cover, HandoverCover.class);
    }

    /** What is handed over, for those who may read it by now. */
    HandoverContent content(Caller caller, UUID id) {
        Handover found = desk.find(caller, id);
        ObjectNode content = (ObjectNode) holder.read(found.packageId(), "content");
        note(found, ReadTold.CONTENT);
        Map<Integer, String> notes = PackageAnswers.notes(content.path("notes"));
        content.remove("notes");
        content.set("openItems", json.valueToTree(views(desk.items(caller, id), notes)));
        return json.convertValue(content, HandoverContent.class);
    }

    /** What the receiver has to see to, for those who may read the content by now. */
    Page<ItemView> items(Caller caller, UUID id, ListQuery wanted) {
        Handover found = desk.find(caller, id);
        JsonNode notes = holder.read(found.packageId(), "notes");
        note(found, ReadTold.CONTENT);
        Map<Integer, String> told = PackageAnswers.notes(notes.path("items"));
        LocalDate today = clock.today();
        return WholeList.page(
                        desk.items(caller, id),
                        wanted,
                        item -> Integer.toString(item.number()),
                        HandoverItem::updatedAt)
                .map(item -> ItemView.of(item, told.get(item.number()), today));
    }

    /** Of what came from another installation that one logs who has read it, as this one does. */
    private void note(Handover found, String what) {
        if (found.isArrived()) {
            reads.note(found, what, holder.purpose());
        }
    }

    private List<ItemView> views(List<HandoverItem> items, Map<Integer, String> notes) {
        LocalDate today = clock.today();
        return items.stream()
                .map(item -> ItemView.of(item, notes.get(item.number()), today))
                .toList();
    }
}
