package dk.opgang.initiatives.bonus.settlement;

import dk.opgang.platform.posted.PostedForm;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Money of a fund for bonuses of an initiative, apart from its running budget. */
@Embeddable
@Schema(name = "NewBonusPool", example = """
                {"initiativeId": "0197ffff-0000-7000-8000-000000000001", "name": "Fondens pulje"}""")
record BonusPoolForm(
        @NotNull @Column(updatable = false) UUID initiativeId,

        @NotBlank @Size(max = 200) @Column(updatable = false)
        String name)
        implements PostedForm {}
