package dk.opgang.participants.consent;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.platform.posted.Stored;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A consent as it is answered.
 *
 * @param state where it stands today, a code of consent-states
 * @param remarks what is missing of it, codes of consent-remarks
 * @param reviewDue whether it is older than twelve months and was not renewed
 * @param renews the consent that it renews
 * @param renewedBy the consent that renews it
 * @param withdrawnAt when the participant took it back
 * @param withdrawal how that was done, as far as it was told
 */
public record ConsentView(
        UUID id,
        UUID participantId,
        @JsonUnwrapped ConsentForm terms,
        String state,
        List<String> remarks,
        boolean reviewDue,
        @Nullable UUID renews,
        @Nullable UUID renewedBy,
        @Nullable Instant withdrawnAt,
        @Nullable WithdrawalForm withdrawal,
        @JsonUnwrapped Stored stored) {}
