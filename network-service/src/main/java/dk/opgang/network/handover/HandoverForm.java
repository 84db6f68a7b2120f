package dk.opgang.network.handover;

import dk.opgang.platform.constraint.CodeOf;
import dk.opgang.platform.constraint.Distinct;
import dk.opgang.platform.constraint.Municipality;
import dk.opgang.platform.value.MunicipalityCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * People who are handed over.
 *
 * @param basis a code of {@code handover-bases}
 * @param provision a code of {@code handover-provisions}, if it is a statute that orders it
 * @param dataCategories codes of {@code data-categories}: what is told of them
 * @param openItems what the receiver has to see to
 * @param relocationCaseId the case of the sender that they move by
 * @param answerBy until when the receiver answers; in 14 days if missing
 * @param takesOverOn the day from which the receiver is responsible; the day of the acceptance, or of the move, if missing
 * @param message for the receiver; it is sealed with the rest
 */
@Schema(name = "NewHandover", example = """
                {"basis": "consent", "participants": [{"participantId": "01980a5e-7c00-7000-8000-0000000000c1"}],
                 "toMunicipalityCode": "253", "dataCategories": ["identity", "benefits"],
                 "openItems": [{"kind": "follow-up", "what": "Samtale om fritidsjob", "dueOn": "2027-03-01"}]}""")
record HandoverForm(
        @NotNull @CodeOf("handover-bases") String basis,
        @Nullable @CodeOf("handover-provisions") String provision,
        @NotEmpty @Size(max = 20) @Distinct List<@Valid Person> participants,
        @NotNull @Municipality String toMunicipalityCode,
        @NotEmpty @Size(max = 20) @Distinct List<@CodeOf("data-categories") String> dataCategories,
        @Nullable @Size(max = 50) List<@Valid OpenItem> openItems,
        @Nullable UUID relocationCaseId,
        @Nullable Instant answerBy,
        @Nullable LocalDate takesOverOn,
        @Nullable @Size(max = 1_000) String message) {

    /** One of those who are handed over. */
    @Schema(name = "HandedOverParticipant")
    record Person(@NotNull UUID participantId) {}

    /**
     * Something that the receiver has to see to.
     *
     * @param kind a code of {@code open-item-kinds}
     */
    @Schema(name = "NewOpenItem")
    record OpenItem(
            @NotNull @CodeOf("open-item-kinds") String kind,
            @Nullable @Size(max = 1_000) String what,
            @Nullable LocalDate dueOn) {}

    List<OpenItem> items() {
        return openItems == null ? List.of() : openItems;
    }

    String receiver() {
        return new MunicipalityCode(toMunicipalityCode).value();
    }

    /** Never whom it is about and why: it may end in a log. */
    @Override
    public String toString() {
        return "HandoverForm[**********]";
    }
}
