package dk.opgang.initiatives.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a document, as they are answered. Where it comes from stands beside them.
 *
 * @param format 1 or 2
 * @param key kebab case, stable
 * @param theme a code of {@code initiative-themes}
 * @param whenOpen {@code allow} or {@code refuse}
 */
record TemplateParts(
        Integer format,
        String key,
        @Schema(ref = "TemplateLabel") JsonNode name,
        @Schema(ref = "TemplateLabel") @Nullable JsonNode description,
        String theme,
        @Schema(ref = "TemplateParticipants") JsonNode participants,
        @Schema(ref = "TemplateParameters") JsonNode parameters,
        @Schema(ref = "TemplateFacts") JsonNode facts,
        @Schema(ref = "TemplateAnchors") JsonNode anchors,
        @Schema(ref = "TemplateCertificates") JsonNode certificates,
        @Schema(ref = "TemplatePredicate") @Nullable JsonNode eligibility,
        String whenOpen,
        @Schema(ref = "TemplateSteps") JsonNode steps,
        @Schema(ref = "TemplateRoles") JsonNode roles,
        @Schema(ref = "TemplateRoleRules") JsonNode roleRules,
        @Schema(ref = "TemplateGroups") @Nullable JsonNode groups,
        @Schema(ref = "TemplatePhases") JsonNode phases,
        @Schema(ref = "TemplateActivities") JsonNode activities,
        @Schema(ref = "TemplatePlacements") JsonNode placements,
        @Schema(ref = "TemplateTasks") @Nullable JsonNode tasks,
        @Schema(ref = "TemplatePromise") @Nullable JsonNode promise,
        @Schema(ref = "TemplateReadings") JsonNode readings,
        @Schema(ref = "TemplateOutcomes") JsonNode outcomes,
        @Schema(ref = "TemplateMeasures") JsonNode measures,
        @Schema(ref = "TemplateTargets") JsonNode targets,
        @Schema(ref = "TemplateResults") JsonNode results,
        @Schema(ref = "TemplatePartnerRules") JsonNode partnerRules,
        @Schema(ref = "TemplateObligations") JsonNode obligations,
        @Schema(ref = "TemplatePayouts") JsonNode payouts,
        @Schema(ref = "TemplateSettlement") @Nullable JsonNode settlement,
        @Schema(ref = "TemplateRound") @Nullable JsonNode round,
        @Schema(ref = "TemplateSavings") @Nullable JsonNode savings) {

    static TemplateParts of(ObjectNode json) {
        return new TemplateParts(
                json.path("format").asInt(),
                json.path("key").asText(),
                json.path("name"),
                part(json, "description"),
                json.path("theme").asText(),
                json.path("participants"),
                json.path("parameters"),
                json.path("facts"),
                json.path("anchors"),
                json.path("certificates"),
                part(json, "eligibility"),
                json.path("whenOpen").asText(),
                json.path("steps"),
                json.path("roles"),
                json.path("roleRules"),
                part(json, "groups"),
                json.path("phases"),
                json.path("activities"),
                json.path("placements"),
                part(json, "tasks"),
                part(json, "promise"),
                json.path("readings"),
                json.path("outcomes"),
                json.path("measures"),
                json.path("targets"),
                json.path("results"),
                json.path("partnerRules"),
                json.path("obligations"),
                json.path("payouts"),
                part(json, "settlement"),
                part(json, "round"),
                part(json, "savings"));
    }

    private static @Nullable JsonNode part(ObjectNode json, String name) {
        JsonNode part = json.path(name);
        return part.isNull() || part.isMissingNode() ? null : part;
    }
}
