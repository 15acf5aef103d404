package org.mashangjian.attachment;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.mashangjian.database.Ids;

/** A photo, voice message or document, bound at most once. Owner and place are set by {@link BindingAttachments} in SQL. */
@Entity
class Attachment extends PanacheEntityBase {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private AttachmentKind kind;

    private String mediaType;
    private long sizeBytes;
    private Integer width;
    private Integer height;
    private Integer durationMs;
    private byte[] sha256;
    private String storageKey;
    private Instant uploadedAt;
    private UUID requestId;

    @Enumerated(EnumType.STRING)
    private OwnerKind ownerKind;

    private UUID ownerId;
    private Integer position;
    private String transcript;
    private byte[] idempotencyKeyHash;
    private byte[] bodyHash;
    private String fileName;
    private UUID uploadedBy;

    protected Attachment() {}

    Attachment(Cleaned file, byte[] sha256, String storageKey, Instant at) {
        this.id = Ids.next();
        this.kind = file.kind();
        this.mediaType = file.mediaType();
        this.sizeBytes = file.content().length;
        this.width = file.width();
        this.height = file.height();
        this.durationMs = file.durationMs();
        this.sha256 = sha256;
        this.storageKey = storageKey;
        this.uploadedAt = at;
    }

    static Attachment document(DocumentApi as, byte[] sha256, String storageKey, UUID by, Instant at) {
        var attachment = new Attachment();
        attachment.id = as.id();
        attachment.kind = AttachmentKind.document;
        attachment.mediaType = as.mediaType();
        attachment.sizeBytes = as.size();
        attachment.fileName = as.name();
        attachment.sha256 = sha256;
        attachment.storageKey = storageKey;
        attachment.uploadedBy = by;
        attachment.uploadedAt = at;
        return attachment;
    }

    /** Remembers the upload, so that a replay finds it. */
    void answers(UploadKey key) {
        idempotencyKeyHash = key.keyHash();
        bodyHash = key.bodyHash();
    }

    UUID id() {
        return id;
    }

    AttachmentKind kind() {
        return kind;
    }

    String mediaType() {
        return mediaType;
    }

    long sizeBytes() {
        return sizeBytes;
    }

    Integer width() {
        return width;
    }

    Integer height() {
        return height;
    }

    Integer durationMs() {
        return durationMs;
    }

    String fileName() {
        return fileName;
    }

    String storageKey() {
        return storageKey;
    }

    UUID requestId() {
        return requestId;
    }

    byte[] bodyHash() {
        return bodyHash;
    }
}
