package dk.opgang.participants.handover;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.opgang.participants.benefit.BenefitPeriodView;
import dk.opgang.participants.casefile.BenefitPeriods;
import dk.opgang.participants.casefile.Residences;
import dk.opgang.participants.contact.ContactView;
import dk.opgang.participants.contact.Contacts;
import dk.opgang.participants.contactinformation.ReadContactInformation;
import dk.opgang.participants.household.file.OwnHouseholds;
import dk.opgang.participants.readiness.ReadinessView;
import dk.opgang.participants.readiness.Readinesses;
import dk.opgang.participants.residence.ResidenceView;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts together what is handed over of a participant: the categories that were chosen, as clients see them, without the sender's own keys. */
@Singleton
class GatherRecords {

    private final BenefitPeriods benefits;
    private final Residences residences;
    private final Contacts contacts;
    private final Readinesses readinesses;
    private final OwnHouseholds households;
    private final ReadContactInformation contactInformation;
    private final FetchedRecords elsewhere;
    private final ObjectMapper json;

    GatherRecords(
            BenefitPeriods benefits,
            Residences residences,
            Contacts contacts,
            Readinesses readinesses,
            OwnHouseholds households,
            ReadContactInformation contactInformation,
            FetchedRecords elsewhere,
            ObjectMapper json) {
        this.benefits = benefits;
        this.residences = residences;
        this.contacts = contacts;
        this.readinesses = readinesses;
        this.households = households;
        this.contactInformation = contactInformation;
        this.elsewhere = elsewhere;
        this.json = json;
    }

    /** Whether another service keeps something of the categories, to be asked first. */
    static boolean isKeptElsewhere(Collection<String> categories) {
        return categories.contains("enrolments") || categories.contains("placements");
    }

    @Transactional
    Map<String, JsonNode> of(Caller caller, UUID participant, Collection<String> categories) {
        Map<String, JsonNode> found = new TreeMap<>();
        categories.forEach(category -> {
            String name = nameOf(category);
            JsonNode records = name == null ? null : records(caller, participant, category);
            if (name != null && records != null) {
                found.put(name, withoutKeys(records));
            }
        });
        return found;
    }

    private static @Nullable String nameOf(String category) {
        return switch (category) {
            case "benefits" -> "benefitPeriods";
            case "residence" -> "residences";
            case "contacts", "enrolments", "placements", "household" -> category;
            case "education" -> "educationReadiness";
            case "contact-information" -> "contactInformation";
            default -> null;
        };
    }

    private @Nullable JsonNode records(Caller caller, UUID participant, String category) {
        Restriction of = Restriction.equal("participantId", participant);
        return switch (category) {
            case "benefits" ->
                tree(benefits.list(caller, of).stream()
                        .map(BenefitPeriodView::whole)
                        .toList());
            case "residence" ->
                tree(residences.list(caller, of).stream()
                        .map(ResidenceView::whole)
                        .toList());
            case "contacts" ->
                tree(contacts.list(caller, of).stream().map(ContactView::whole).toList());
            case "education" ->
                tree(readinesses.list(caller, of).stream()
                        .map(ReadinessView::whole)
                        .toList());
            case "household" -> tree(households.of(caller, participant));
            case "contact-information" ->
                contactInformation
                        .open(caller, participant)
                        .<JsonNode>map(json::valueToTree)
                        .orElse(null);
            default -> elsewhere.of(participant, category);
        };
    }

    private JsonNode tree(List<?> views) {
        return json.valueToTree(views);
    }

    /** A key of the sender's own system means nothing to the receiver. */
    private static JsonNode withoutKeys(JsonNode records) {
        records.forEach(record -> {
            if (record instanceof ObjectNode fields) {
                fields.remove("source");
            }
        });
        return records;
    }
}
