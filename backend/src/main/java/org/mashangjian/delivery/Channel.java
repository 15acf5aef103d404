package org.mashangjian.delivery;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A way to reach somebody outside the workbench. */
@Schema(name = "NoticeChannel")
public enum Channel {
    email,
    push,
    sms,
    wechat
}
