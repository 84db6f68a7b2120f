package dk.opgang.network.relocation;

import dk.opgang.platform.constraint.CodeOf;
import dk.opgang.platform.constraint.Defaulted;
import dk.opgang.platform.posted.PostedForm;
import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * How a family is received. It may be written bit by bit; a case is prepared once it is whole.
 *
 * @param contact whom the family turns to
 * @param firstVisitOn the day of the first visit at the new home
 * @param items what is to be done
 */
@Embeddable
@Schema(name = "NewReceptionStrategy", example = """
                {"contact": {"name": "Modtageteamet", "email": "modtag@example.org"}, "firstVisitOn": "2027-02-03",
                 "items": [{"area": "neighbourhood", "what": "Rundvisning med naboer", "responsible": "Boligsocialt team",
                            "dueOn": "2027-02-10"}]}""")
record StrategyForm(
        @Nullable @Valid @JdbcTypeCode(SqlTypes.JSON) Contact contact,
        @Nullable LocalDate firstVisitOn,

        @Defaulted @Size(max = 100) @JdbcTypeCode(SqlTypes.JSON)
        List<@NotNull @Valid Item> items)
        implements PostedForm {

    StrategyForm {
        items = items == null ? List.of() : List.copyOf(items);
    }

    /** Whom the family turns to. */
    @Schema(name = "ReceptionContact")
    record Contact(
            @NotBlank @Size(max = 200) String name,
            @Nullable @Email @Size(max = 254) String email,
            @Nullable @Size(max = 50) String phone) {}

    /**
     * Something that is to be done.
     *
     * @param area a code of {@code reception-areas}
     */
    @Schema(name = "ReceptionItem")
    record Item(
            @NotNull @CodeOf("reception-areas") String area,
            @NotBlank @Size(max = 2_000) String what,
            @NotBlank @Size(max = 200) String responsible,
            @NotNull LocalDate dueOn) {}

    boolean covers(String area) {
        return items.stream().anyMatch(item -> item.area().equals(area));
    }
}
