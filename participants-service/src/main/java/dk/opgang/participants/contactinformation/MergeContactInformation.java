package dk.opgang.participants.contactinformation;

import dk.opgang.platform.caller.Caller;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes one of how a participant and its duplicate are reached: what the survivor has stays, what it lacks the duplicate tells. */
@Singleton
public class MergeContactInformation {

    private final ContactInformations informations;
    private final ContactInformationVault vault;

    MergeContactInformation(ContactInformations informations, ContactInformationVault vault) {
        this.informations = informations;
        this.vault = vault;
    }

    /** Whoever may merge need not be let read it: nothing of it is answered. */
    @Transactional
    public void merge(UUID survivor, UUID duplicate) {
        Caller whole = Caller.system();
        Optional<ContactInformation> other = informations.of(whole, duplicate);
        if (other.isEmpty()) {
            return;
        }
        ContactInformation gone = other.get();
        ContactInformationForm told = vault.open(gone);
        Optional<ContactInformation> known = informations.of(whole, survivor);
        informations.remove(gone);
        if (known.isEmpty()) {
            informations.persist(new ContactInformation(survivor, gone.municipalityCode(), vault.seal(survivor, told)));
        } else {
            ContactInformationForm own = vault.open(known.get());
            ContactInformationForm both = new ContactInformationForm(
                    either(own.addressId(), told.addressId()),
                    either(own.phone(), told.phone()),
                    either(own.email(), told.email()));
            if (!both.equals(own)) {
                known.get().become(vault.seal(survivor, both));
            }
        }
        informations.flush();
    }

    private static <T> @Nullable T either(@Nullable T own, @Nullable T told) {
        return own == null ? told : own;
    }
}
