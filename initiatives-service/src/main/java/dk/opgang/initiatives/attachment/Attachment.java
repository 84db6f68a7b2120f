package dk.opgang.initiatives.attachment;

import dk.opgang.initiatives.enrolment.EnrolmentRecord;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** An attachment, as it is stored. */
@Entity
@Table(name = "attachments")
public class Attachment extends EnrolmentRecord<AttachmentForm> {}
