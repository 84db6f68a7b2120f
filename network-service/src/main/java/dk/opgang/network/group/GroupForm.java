package dk.opgang.network.group;

import dk.opgang.platform.constraint.After;
import dk.opgang.platform.constraint.CodeOf;
import dk.opgang.platform.posted.PostedForm;
import dk.opgang.platform.value.Source;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A group of the network.
 *
 * @param kind a code of {@code network-group-kinds}; never changes
 * @param from first day of the group
 * @param to first day after it; open if missing
 * @param mandate what the group is to do
 */
@Embeddable
@Schema(name = "NewNetworkGroup", example = """
                {"kind": "steering", "name": "Styregruppen", "from": "2019-09-01",
                 "mandate": {"text": "Følger projektet og er arbejdsgiver for koordinatoren", "approvedOn": "2019-09-12"}}""")
record GroupForm(
        @Nullable Source source,
        @NotNull @CodeOf("network-group-kinds") String kind,
        @NotBlank @Size(max = 200) String name,
        @NotNull @Column(name = "valid_from") LocalDate from,
        @Nullable @After("from") @Column(name = "valid_to") LocalDate to,
        @Nullable @Valid @JdbcTypeCode(SqlTypes.JSON) Mandate mandate)
        implements PostedForm {

    /**
     * What a group is to do.
     *
     * @param approvedOn the day on which the network approved it
     */
    @Schema(name = "Mandate")
    record Mandate(
            @NotBlank @Size(max = 20_000) String text,
            @NotNull LocalDate approvedOn) {}
}
