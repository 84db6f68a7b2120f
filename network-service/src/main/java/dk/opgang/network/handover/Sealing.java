package dk.opgang.network.handover;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a package is sealed.
 *
 * @param keyId of the receiver's key, eight hexadecimal digits
 * @param bytes how long it is
 * @param sha256 of it, hexadecimal
 */
@Embeddable
@Schema(name = "HandoverPackage")
record Sealing(
        @Column(name = "package_key_id", updatable = false) String keyId,

        @Column(name = "package_algorithm", updatable = false)
        String algorithm,

        @Column(name = "package_bytes", updatable = false) long bytes,
        @Column(name = "package_sha256", updatable = false) String sha256) {}
