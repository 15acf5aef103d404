package org.mashangjian.reception.holder;

/** Name and phone as they are stored, each part null where it was not given. */
public record SealedContact(String keyId, byte[] name, byte[] phone, byte[] phoneIndex) {}
