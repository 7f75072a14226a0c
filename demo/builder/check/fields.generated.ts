// Generated from the zod schema by scripts/generate-fields.mjs: change the schema, then run `npm run generate`.
import type { Field } from './field.js';

/** Every field of a posting, in the order of the schema. */
export const FIELDS: readonly Field[] = [
  {
    "name": "title",
    "description": "The name of the role. The only required field.",
    "required": true,
    "value": {
      "kind": "text",
      "format": "line"
    }
  },
  {
    "name": "hiringOrganization",
    "description": "The employer: an object or a name.",
    "value": {
      "kind": "object",
      "fields": [
        {
          "name": "name",
          "description": "The employer's name.",
          "required": true,
          "value": {
            "kind": "text",
            "format": "employer"
          }
        },
        {
          "name": "url",
          "description": "Its website.",
          "value": {
            "kind": "text",
            "format": "url"
          }
        },
        {
          "name": "logo",
          "description": "The URL of its logo.",
          "value": {
            "kind": "text",
            "format": "url"
          }
        },
        {
          "name": "slogan",
          "description": "What the employer does, in a few words.",
          "value": {
            "kind": "text",
            "format": "line"
          }
        },
        {
          "name": "description",
          "description": "About the employer.",
          "value": {
            "kind": "text",
            "format": "richText"
          }
        }
      ]
    }
  },
  {
    "name": "identifier",
    "description": "The employer's reference number of this posting.",
    "value": {
      "kind": "text",
      "format": "line"
    }
  },
  {
    "name": "url",
    "description": "The page of this posting.",
    "value": {
      "kind": "text",
      "format": "url"
    }
  },
  {
    "name": "inLanguage",
    "description": "The language that the posting is written in, BCP 47.",
    "value": {
      "kind": "text",
      "format": "language"
    }
  },
  {
    "name": "employmentType",
    "description": "One or more of Google's employment types. Absent: not stated.",
    "value": {
      "kind": "list",
      "item": {
        "kind": "choice",
        "values": [
          "FULL_TIME",
          "PART_TIME",
          "CONTRACTOR",
          "TEMPORARY",
          "INTERN",
          "VOLUNTEER",
          "PER_DIEM",
          "OTHER"
        ]
      }
    }
  },
  {
    "name": "industry",
    "description": "The industry: `Consumer`.",
    "value": {
      "kind": "text",
      "format": "line"
    }
  },
  {
    "name": "department",
    "description": "The department.",
    "value": {
      "kind": "text",
      "format": "line"
    }
  },
  {
    "name": "team",
    "description": "The team.",
    "value": {
      "kind": "text",
      "format": "line"
    }
  },
  {
    "name": "tags",
    "description": "Short labels: `Consumer`, `Software Eng`.",
    "value": {
      "kind": "list",
      "item": {
        "kind": "text",
        "format": "line"
      }
    }
  },
  {
    "name": "skills",
    "description": "Required skills.",
    "value": {
      "kind": "list",
      "item": {
        "kind": "text",
        "format": "line"
      }
    }
  },
  {
    "name": "jobLocation",
    "description": "The places of work: objects or text.",
    "value": {
      "kind": "list",
      "item": {
        "kind": "object",
        "fields": [
          {
            "name": "name",
            "description": "As the employer prints it: `San Francisco, CA`.",
            "value": {
              "kind": "text",
              "format": "line"
            }
          },
          {
            "name": "streetAddress",
            "description": "Street and number.",
            "value": {
              "kind": "text",
              "format": "line"
            }
          },
          {
            "name": "addressLocality",
            "description": "The town.",
            "value": {
              "kind": "text",
              "format": "line"
            }
          },
          {
            "name": "addressRegion",
            "description": "The state or province.",
            "value": {
              "kind": "text",
              "format": "line"
            }
          },
          {
            "name": "postalCode",
            "description": "The postal code.",
            "value": {
              "kind": "text",
              "format": "line"
            }
          },
          {
            "name": "addressCountry",
            "description": "An ISO 3166 code or a name. Google requires it.",
            "value": {
              "kind": "text",
              "format": "country"
            }
          },
          {
            "name": "workplaceType",
            "description": "The workplace type at this place. Absent: not stated.",
            "value": {
              "kind": "choice",
              "values": [
                "ON_SITE",
                "HYBRID",
                "REMOTE"
              ]
            }
          },
          {
            "name": "note",
            "description": "The employer's note: `3 days a week`.",
            "value": {
              "kind": "text",
              "format": "line"
            }
          }
        ]
      }
    }
  },
  {
    "name": "workplaceType",
    "description": "The workplace types of the posting as a whole. `[\"REMOTE\", \"HYBRID\"]`: remote or hybrid.",
    "value": {
      "kind": "list",
      "item": {
        "kind": "choice",
        "values": [
          "ON_SITE",
          "HYBRID",
          "REMOTE"
        ]
      }
    }
  },
  {
    "name": "workplaceNote",
    "description": "The employer's note on the workplace: `3 days a week`.",
    "value": {
      "kind": "text",
      "format": "line"
    }
  },
  {
    "name": "applicantLocationRequirements",
    "description": "Countries or regions in which applicants must live.",
    "value": {
      "kind": "list",
      "item": {
        "kind": "text",
        "format": "line"
      }
    }
  },
  {
    "name": "workAuthorization",
    "description": "Who may work there: an object, or the employer's note.",
    "value": {
      "kind": "object",
      "fields": [
        {
          "name": "sponsorship",
          "description": "Whether the employer sponsors a visa. Absent: not stated.",
          "value": {
            "kind": "choice",
            "values": [
              "OFFERED",
              "NOT_OFFERED",
              "LIMITED"
            ]
          }
        },
        {
          "name": "restriction",
          "description": "The only people who may be hired.",
          "value": {
            "kind": "choice",
            "values": [
              "CITIZEN",
              "US_PERSON",
              "RIGHT_TO_WORK"
            ]
          }
        },
        {
          "name": "note",
          "description": "The employer's note.",
          "value": {
            "kind": "text",
            "format": "line"
          }
        }
      ]
    }
  },
  {
    "name": "baseSalary",
    "description": "Pay: one band, or several by degree, class year or place.",
    "value": {
      "kind": "list",
      "item": {
        "kind": "object",
        "fields": [
          {
            "name": "currency",
            "description": "ISO 4217. Absent: not stated, and the amount is shown without a currency.",
            "value": {
              "kind": "text",
              "format": "currency"
            }
          },
          {
            "name": "value",
            "description": "A single amount, in whole units of the currency: `12100` is $12,100.",
            "value": {
              "kind": "number"
            }
          },
          {
            "name": "minValue",
            "description": "The lower end of a range. Without `maxValue`: \"from\".",
            "value": {
              "kind": "number"
            }
          },
          {
            "name": "maxValue",
            "description": "The upper end of a range. Without `minValue`: \"up to\".",
            "value": {
              "kind": "number"
            }
          },
          {
            "name": "unitText",
            "description": "The pay period. Absent: not stated. `TOTAL`: once, for the whole duration.",
            "value": {
              "kind": "choice",
              "values": [
                "HOUR",
                "DAY",
                "WEEK",
                "TWO_WEEKS",
                "MONTH",
                "YEAR",
                "TOTAL"
              ]
            }
          },
          {
            "name": "appliesTo",
            "description": "The applicants it is for: `PhD`, `Seattle`, `rising seniors`.",
            "value": {
              "kind": "text",
              "format": "line"
            }
          },
          {
            "name": "qualifier",
            "description": "How to understand the amount, such as before or after tax.",
            "value": {
              "kind": "choice",
              "values": [
                "ABOUT",
                "UP_TO",
                "FROM",
                "GROSS",
                "NET",
                "PRO_RATA"
              ]
            }
          },
          {
            "name": "note",
            "description": "The employer's note.",
            "value": {
              "kind": "text",
              "format": "line"
            }
          }
        ]
      }
    }
  },
  {
    "name": "payKind",
    "description": "The kind of pay, if there is no amount.",
    "value": {
      "kind": "choice",
      "values": [
        "STATED",
        "UNPAID",
        "CREDIT",
        "UNDISCLOSED",
        "PERFORMANCE"
      ]
    }
  },
  {
    "name": "jobBenefits",
    "description": "Housing, relocation, bonus: text or objects.",
    "value": {
      "kind": "list",
      "item": {
        "kind": "object",
        "fields": [
          {
            "name": "name",
            "description": "Its name: `Housing`.",
            "required": true,
            "value": {
              "kind": "text",
              "format": "line"
            }
          },
          {
            "name": "value",
            "description": "Its value, in whole units of `currency`.",
            "value": {
              "kind": "number"
            }
          },
          {
            "name": "currency",
            "description": "ISO 4217.",
            "value": {
              "kind": "text",
              "format": "currency"
            }
          },
          {
            "name": "unitText",
            "description": "The period that `value` is for.",
            "value": {
              "kind": "choice",
              "values": [
                "HOUR",
                "DAY",
                "WEEK",
                "TWO_WEEKS",
                "MONTH",
                "YEAR",
                "TOTAL"
              ]
            }
          },
          {
            "name": "provided",
            "description": "`false`: the employer states that it is not provided. Default: `true`.",
            "value": {
              "kind": "boolean"
            }
          },
          {
            "name": "note",
            "description": "The employer's note.",
            "value": {
              "kind": "text",
              "format": "line"
            }
          }
        ]
      }
    }
  },
  {
    "name": "datePosted",
    "description": "When it was posted. Google requires it.",
    "value": {
      "kind": "text",
      "format": "dateOrTime"
    }
  },
  {
    "name": "validThrough",
    "description": "The deadline. A date means the end of that day in `timeZone`; `ROLLING` means until filled.",
    "value": {
      "kind": "union",
      "options": [
        {
          "kind": "choice",
          "values": [
            "ROLLING"
          ]
        },
        {
          "kind": "text",
          "format": "dateOrTime"
        }
      ]
    }
  },
  {
    "name": "applicationOpens",
    "description": "When applications open.",
    "value": {
      "kind": "text",
      "format": "dateOrTime"
    }
  },
  {
    "name": "deadlineNote",
    "description": "The employer's note on the deadline: `may close sooner`.",
    "value": {
      "kind": "text",
      "format": "line"
    }
  },
  {
    "name": "timeZone",
    "description": "The IANA time zone of the posting's dates: `Europe/Berlin`. Default: the reader's.",
    "value": {
      "kind": "text",
      "format": "timeZone"
    }
  },
  {
    "name": "startDates",
    "description": "The start dates to choose from.",
    "value": {
      "kind": "list",
      "item": {
        "kind": "union",
        "options": [
          {
            "kind": "choice",
            "values": [
              "IMMEDIATE",
              "FLEXIBLE"
            ]
          },
          {
            "kind": "object",
            "fields": [
              {
                "name": "earliest",
                "description": "The first possible start.",
                "required": true,
                "value": {
                  "kind": "text",
                  "format": "partialDate"
                }
              },
              {
                "name": "latest",
                "description": "The last possible start. Absent: no end.",
                "value": {
                  "kind": "text",
                  "format": "partialDate"
                }
              },
              {
                "name": "byDay",
                "description": "The weekdays on which a start is possible. Default: all.",
                "value": {
                  "kind": "list",
                  "item": {
                    "kind": "choice",
                    "values": [
                      "MONDAY",
                      "TUESDAY",
                      "WEDNESDAY",
                      "THURSDAY",
                      "FRIDAY",
                      "SATURDAY",
                      "SUNDAY"
                    ]
                  }
                }
              },
              {
                "name": "label",
                "description": "The employer's name for it: `Cohort A`.",
                "value": {
                  "kind": "text",
                  "format": "line"
                }
              },
              {
                "name": "available",
                "description": "`false`: full or closed. Default: `true`.",
                "value": {
                  "kind": "boolean"
                }
              },
              {
                "name": "note",
                "description": "The employer's note: `for quarter-system schools`.",
                "value": {
                  "kind": "text",
                  "format": "line"
                }
              }
            ]
          },
          {
            "kind": "object",
            "fields": [
              {
                "name": "season",
                "description": "The season.",
                "required": true,
                "value": {
                  "kind": "choice",
                  "values": [
                    "SPRING",
                    "SUMMER",
                    "FALL",
                    "WINTER"
                  ]
                }
              },
              {
                "name": "year",
                "description": "The year. Absent: not stated.",
                "value": {
                  "kind": "number"
                }
              },
              {
                "name": "label",
                "description": "The employer's name for it: `Cohort A`.",
                "value": {
                  "kind": "text",
                  "format": "line"
                }
              },
              {
                "name": "available",
                "description": "`false`: full or closed. Default: `true`.",
                "value": {
                  "kind": "boolean"
                }
              },
              {
                "name": "note",
                "description": "The employer's note: `for quarter-system schools`.",
                "value": {
                  "kind": "text",
                  "format": "line"
                }
              }
            ]
          },
          {
            "kind": "object",
            "fields": [
              {
                "name": "start",
                "description": "The first day, month or year.",
                "value": {
                  "kind": "text",
                  "format": "partialDate"
                }
              },
              {
                "name": "end",
                "description": "The last day, month or year.",
                "value": {
                  "kind": "text",
                  "format": "partialDate"
                }
              },
              {
                "name": "part",
                "description": "The part of the month of `start`.",
                "value": {
                  "kind": "choice",
                  "values": [
                    "EARLY",
                    "MID",
                    "LATE"
                  ]
                }
              },
              {
                "name": "label",
                "description": "The employer's name for it: `Cohort A`.",
                "value": {
                  "kind": "text",
                  "format": "line"
                }
              },
              {
                "name": "available",
                "description": "`false`: full or closed. Default: `true`.",
                "value": {
                  "kind": "boolean"
                }
              },
              {
                "name": "note",
                "description": "The employer's note: `for quarter-system schools`.",
                "value": {
                  "kind": "text",
                  "format": "line"
                }
              }
            ]
          }
        ]
      }
    }
  },
  {
    "name": "duration",
    "description": "How long the job lasts: `P12W`, `{min, max}`, or a list of choices.",
    "value": {
      "kind": "list",
      "item": {
        "kind": "union",
        "options": [
          {
            "kind": "text",
            "format": "duration"
          },
          {
            "kind": "object",
            "fields": [
              {
                "name": "min",
                "description": "The shortest.",
                "value": {
                  "kind": "text",
                  "format": "duration"
                }
              },
              {
                "name": "max",
                "description": "The longest.",
                "value": {
                  "kind": "text",
                  "format": "duration"
                }
              }
            ]
          }
        ]
      }
    }
  },
  {
    "name": "durationNote",
    "description": "The employer's note on the duration: `can be extended`.",
    "value": {
      "kind": "text",
      "format": "line"
    }
  },
  {
    "name": "hoursPerWeek",
    "description": "Hours per week: a number or `{min, max}`.",
    "value": {
      "kind": "union",
      "options": [
        {
          "kind": "number"
        },
        {
          "kind": "object",
          "fields": [
            {
              "name": "min",
              "description": "The least. Without `max`: \"at least\".",
              "value": {
                "kind": "number"
              }
            },
            {
              "name": "max",
              "description": "The most. Without `min`: \"up to\".",
              "value": {
                "kind": "number"
              }
            }
          ]
        }
      ]
    }
  },
  {
    "name": "daysPerWeek",
    "description": "Days per week: a number or `{min, max}`.",
    "value": {
      "kind": "union",
      "options": [
        {
          "kind": "number"
        },
        {
          "kind": "object",
          "fields": [
            {
              "name": "min",
              "description": "The least. Without `max`: \"at least\".",
              "value": {
                "kind": "number"
              }
            },
            {
              "name": "max",
              "description": "The most. Without `min`: \"up to\".",
              "value": {
                "kind": "number"
              }
            }
          ]
        }
      ]
    }
  },
  {
    "name": "educationRequirements",
    "description": "The required education: an object, or the employer's note.",
    "value": {
      "kind": "object",
      "fields": [
        {
          "name": "levels",
          "description": "Degrees: `PhD`, `Master's`.",
          "value": {
            "kind": "list",
            "item": {
              "kind": "text",
              "format": "line"
            }
          }
        },
        {
          "name": "fields",
          "description": "Subjects: `Computer Science`.",
          "value": {
            "kind": "list",
            "item": {
              "kind": "text",
              "format": "line"
            }
          }
        },
        {
          "name": "classYears",
          "description": "Years of study: `junior`, `penultimate year`.",
          "value": {
            "kind": "list",
            "item": {
              "kind": "text",
              "format": "line"
            }
          }
        },
        {
          "name": "graduation",
          "description": "When applicants graduate. Either end may be absent.",
          "value": {
            "kind": "object",
            "fields": [
              {
                "name": "earliest",
                "description": "The earliest date: `2026-12`.",
                "value": {
                  "kind": "text",
                  "format": "partialDate"
                }
              },
              {
                "name": "latest",
                "description": "The latest date: `2028-06`.",
                "value": {
                  "kind": "text",
                  "format": "partialDate"
                }
              },
              {
                "name": "note",
                "description": "The employer's note.",
                "value": {
                  "kind": "text",
                  "format": "line"
                }
              }
            ]
          }
        },
        {
          "name": "enrolled",
          "description": "Whether applicants must be enrolled.",
          "value": {
            "kind": "boolean"
          }
        },
        {
          "name": "gpa",
          "description": "The lowest accepted grade point average, as printed: `3.5`.",
          "value": {
            "kind": "text",
            "format": "line"
          }
        },
        {
          "name": "note",
          "description": "The employer's note.",
          "value": {
            "kind": "text",
            "format": "line"
          }
        }
      ]
    }
  },
  {
    "name": "languages",
    "description": "Required languages.",
    "value": {
      "kind": "list",
      "item": {
        "kind": "text",
        "format": "line"
      }
    }
  },
  {
    "name": "totalJobOpenings",
    "description": "How many people are hired.",
    "value": {
      "kind": "number"
    }
  },
  {
    "name": "description",
    "description": "About the role: HTML or plain text.",
    "value": {
      "kind": "text",
      "format": "richText"
    }
  },
  {
    "name": "responsibilities",
    "description": "What the work consists of.",
    "value": {
      "kind": "text",
      "format": "richText"
    }
  },
  {
    "name": "qualifications",
    "description": "What the employer looks for.",
    "value": {
      "kind": "text",
      "format": "richText"
    }
  },
  {
    "name": "notice",
    "description": "A note to applicants.",
    "value": {
      "kind": "text",
      "format": "richText"
    }
  },
  {
    "name": "sections",
    "description": "More parts of the text, each with a heading.",
    "value": {
      "kind": "list",
      "item": {
        "kind": "object",
        "fields": [
          {
            "name": "heading",
            "description": "Its heading.",
            "required": true,
            "value": {
              "kind": "text",
              "format": "line"
            }
          },
          {
            "name": "body",
            "description": "Its text: HTML or plain text.",
            "value": {
              "kind": "text",
              "format": "richText"
            }
          },
          {
            "name": "kind",
            "description": "What the section is about. All `LEGAL` sections are folded together.",
            "value": {
              "kind": "choice",
              "values": [
                "ABOUT",
                "ROLE",
                "REQUIREMENTS",
                "OFFER",
                "PROCESS",
                "LEGAL",
                "OTHER"
              ]
            }
          }
        ]
      }
    }
  },
  {
    "name": "application",
    "description": "How to apply: an object, a URL or an email address.",
    "value": {
      "kind": "object",
      "fields": [
        {
          "name": "url",
          "description": "Where to apply: an http(s) URL, or one relative to the page.",
          "value": {
            "kind": "text",
            "format": "url"
          }
        },
        {
          "name": "email",
          "description": "Where to apply by email, if there is no `url`.",
          "value": {
            "kind": "text",
            "format": "email"
          }
        },
        {
          "name": "limit",
          "description": "How many applications a person may send. `1`: apply once.",
          "value": {
            "kind": "number"
          }
        },
        {
          "name": "pooled",
          "description": "Whether one application covers several roles.",
          "value": {
            "kind": "boolean"
          }
        },
        {
          "name": "documents",
          "description": "The documents to send: `CV`, `Transcript`.",
          "value": {
            "kind": "list",
            "item": {
              "kind": "text",
              "format": "line"
            }
          }
        },
        {
          "name": "steps",
          "description": "What happens after applying, in order.",
          "value": {
            "kind": "list",
            "item": {
              "kind": "text",
              "format": "line"
            }
          }
        },
        {
          "name": "instructions",
          "description": "More about applying: HTML or plain text.",
          "value": {
            "kind": "text",
            "format": "richText"
          }
        },
        {
          "name": "startDateParam",
          "description": "The query parameter of `url` for the chosen start date.",
          "value": {
            "kind": "text",
            "format": "line"
          }
        }
      ]
    }
  },
  {
    "name": "directApply",
    "description": "Whether applicants can apply on the page itself, for Google.",
    "value": {
      "kind": "boolean"
    }
  }
];
